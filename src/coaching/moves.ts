// What an answer holds when a rep goes on in its thread: other lines, an example, the reason, what comes after a no.
import type { Asking } from './answer.ts'
import { onChannel } from './channel.ts'
import { type Follow, fitOf, LINES, shaped, texts } from './follow.ts'
import { ownWords } from './own-words.ts'
import { pickAvoid, pickLines } from './pick.ts'
import { type Card, cardOf } from './playbook.ts'
import { of, type Shaped, shapeAnswer, text, WORDS } from './shape.ts'
import { head } from './shorten.ts'
import type { Move } from './talk.ts'
import type { Going } from './turn.ts'

/** Steps of a card that is brought along. */
const STEPS = 4

const again: Follow = (card, asking) => {
  const { style, question } = fitOf(asking)
  return shapeAnswer(card, { asking: { ...asking, question }, style })
}

const shorter: Follow = (card, asking) => {
  const [line] = pickLines(card, fitOf(asking))
  const { stance, next } = card.sections
  const own = ownWords(card, asking).lines.slice(0, 1)
  const lines = own.length > 0 ? own : line ? [line.line.text] : []
  return shaped(
    { stance: text(stance), lines, next: text(next) },
    of(card, [...stance, ...(line && own.length === 0 ? [line.line] : []), ...next]),
    line && own.length === 0 ? [line.at] : [],
  )
}

const example: Follow = card =>
  shaped({ example: text(card.sections.example), next: text(card.sections.next) }, [
    ...of(card, [...card.sections.example, ...card.sections.next]),
  ])

const why: Follow = card => {
  const { stance, when, avoid } = card.sections
  return shaped(
    { stance: text(stance), when: texts(when), avoid: texts(avoid) },
    of(card, [...stance, ...when, ...avoid]),
  )
}

const avoid: Follow = card => shaped({ avoid: texts(card.sections.avoid) }, of(card, card.sections.avoid))

/** Lines not given yet; when all are, those of the cards beside it. */
const moreLines: Follow = (card, asking) => {
  const left = pickLines(card, fitOf(asking), asking.going.said).slice(0, LINES)
  if (left.length > 0) {
    const lines = left.map(({ line }) => line)
    return shaped(
      { lines: texts(lines) },
      of(card, lines),
      left.map(({ at }) => at),
    )
  }
  const beside = related(card, asking)
    .flatMap(other =>
      pickLines(other, fitOf(asking))
        .slice(0, 1)
        .map(({ line }) => ({ card: other, line })),
    )
    .slice(0, LINES)
  return shaped({ lines: texts(beside.map(({ line }) => line)), stance: besides(beside, card) }, beside)
}

const besides = (beside: { card: Card }[], card: Card): string =>
  WORDS[card.language].answer.linesFrom([...new Set(beside.map(one => one.card.title))])

const all: Follow = card => {
  const { steps, list } = card.sections
  const lines = list.length > 0 ? list : steps
  return shaped(
    { steps: texts(lines), numbered: list.length === 0, ...(list.length > 0 ? { heading: card.title } : {}) },
    of(card, lines),
  )
}

/** What has not been shown, the next move, and the card that follows. */
const next: Follow = (card, asking) => {
  const following = related(card, asking)[0]
  const { steps } = card.sections
  const end = steps.slice(-1)
  return shaped(
    {
      steps: texts(end),
      next: text(card.sections.next),
      ...(following ? { also: { title: following.title, stance: text(following.sections.stance), steps: [] } } : {}),
    },
    [...of(card, [...end, ...card.sections.next]), ...(following ? of(following, following.sections.stance) : [])],
  )
}

/** Where to go from a no, by what the talk was about; the first that the playbook holds. */
const AFTER_NO: Partial<Record<Card['group'], string[]>> = {
  objections: ['objection-by-kind', 'objection-process', 'hidden-concerns'],
  close: ['hidden-concerns', 'objection-by-kind', 'objection-process'],
  prospect: ['customer-avoids', 'hidden-concerns', 'objection-process'],
  prepare: ['customer-avoids', 'hidden-concerns', 'objection-process'],
}
/** The card with words that ask what is left unsaid. */
const OPENING_UP = 'hidden-concerns'
const AFTER_ANY_NO = ['hidden-concerns', 'objection-process', 'customer-avoids']

/** Lines of this card that were not given yet, and how to find out what stands behind the no. */
const stillNo: Follow = (card, asking) => {
  const fit = fitOf(asking)
  const beyond = (AFTER_NO[card.group] ?? AFTER_ANY_NO)
    .filter(id => id !== card.id)
    .map(id => cardOf(asking.playbook, id, card.language))
    .find(other => other !== undefined)
  const left = pickLines(card, fit, asking.going.said).slice(0, 2)
  if (!beyond) return { ...again(card, asking), said: left.map(({ at }) => at) }
  const { stance, steps, list } = beyond.sections
  const way = (steps.length > 0 ? steps : list).slice(0, STEPS)
  const asks = cardOf(asking.playbook, OPENING_UP, card.language) ?? beyond
  const says = asks === card ? [] : asks.sections.lines.slice(0, LINES - left.length)
  const [first] = pickAvoid(card, fit, 1)
  const warning = card.sections.avoid.filter(line => line !== first).slice(0, 1)
  return shaped(
    {
      stance: text(stance),
      steps: way.map(line => head(line.text, card.language)),
      numbered: steps.length > 0,
      lines: [...left.map(({ line }) => line.text), ...texts(says)],
      avoid: texts(warning),
      next: text(card.sections.next),
    },
    [
      ...of(card, [...left.map(({ line }) => line), ...warning, ...card.sections.next]),
      ...of(beyond, [...stance, ...way]),
      ...of(asks, says),
    ],
    left.map(({ at }) => at),
  )
}

/** For somebody else: what is known of the first person stays out of it. */
const forStyle: Follow = (card, asking) => again(card, { ...asking, known: [], objection: undefined })

const FOLLOWS: Record<Exclude<Move, 'thanks' | 'more'>, Follow> = {
  ...{ shorter, example, why, avoid, all, next, translate: again, for_style: forStyle },
  more_lines: moreLines,
  still_no: stillNo,
  by_phone: onChannel('by_phone'),
  by_message: onChannel('by_message'),
  by_mail: onChannel('by_mail'),
  in_person: onChannel('in_person'),
}

/** What is said next on a card. */
export function shapeFollowUp(card: Card, asking: Asking & { going: Going }): Shaped {
  const { move } = asking.going
  if (move === 'thanks' || move === 'more') return again(card, asking)
  const followed = FOLLOWS[move](card, asking)
  return followed.cited.length > 0 || followed.parts.stance ? followed : onceMore(card, asking)
}

/** A team's card may lack a section: that is said, with what it has. */
function onceMore(card: Card, asking: Asking & { going: Going }): Shaped {
  const { parts, ...rest } = again(card, asking)
  const lead = WORDS[asking.language].answer.nothingOn(card.title)
  return { ...rest, parts: { ...parts, stance: `${lead}${parts.stance}` } }
}

const related = (card: Card, { playbook }: Asking): Card[] =>
  card.related.flatMap(id => cardOf(playbook, id, card.language) ?? [])

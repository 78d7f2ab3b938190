// Composes an answer: in a model's words where there is a model and its words stand on the cards, else in the cards' own.
import { type Engine, EngineFailure } from '../engine/engine.ts'
import type { Log } from '../log.ts'
import { type Asking, answerOffline, type CoachAnswer } from './answer.ts'
import { checkCitations, checkParagraph, citationsFor, type Paragraph } from './citations.ts'
import { figuresClaimed, figuresHeld } from './figures.ts'
import { cardOf } from './playbook.ts'

/** How many cards a model writes from. */
const CARDS = 3

export interface Composed {
  answer: CoachAnswer
  engine: 'openai' | 'offline'
  fellBack: boolean
}

/** Is told each paragraph as soon as it stands. */
export type Show = (text: string) => Promise<void>

/** Whether a question will be answered in a model's words, so that it is worth showing as it comes. */
export const willStream = (engine: Engine, asking: Asking): boolean =>
  engine.coach !== undefined && !answerOffline(asking).refused

/** Composes the answer to a question. */
export async function composeAnswer(
  { engine, log }: { engine: Engine; log: Log },
  asking: Asking,
  show: Show = async () => {},
): Promise<Composed> {
  const offline = answerOffline(asking)
  if (offline.refused || !engine.coach) return { answer: offline, engine: 'offline', fellBack: false }
  try {
    const cards = offline.cards.slice(0, CARDS)
    const brief = briefOf(asking, cards)
    const figures = new Map(brief.cards.map(({ id, markdown }) => [id, figuresHeld(markdown)]))
    const said = figuresHeld(saidIn(asking).join('\n'))
    const paragraphs = await paragraphsOf(engine.coach(brief), { cards, figures, said, log, show })
    const citations = citationsFor(paragraphs, asking.playbook, asking.language)
    const text = paragraphs.map(paragraph => paragraph.text).join('\n\n')
    const checked = checkCitations(text, citations, asking.playbook)
    if (!checked.ok) throw new EngineFailure('invalid', checked.why)
    const parts = { stance: '', steps: [], lines: [], avoid: [], next: '' }
    return { answer: { ...offline, answer: text, citations, parts, said: [] }, engine: 'openai', fellBack: false }
  } catch (error) {
    log.warn({ error }, 'The model gave no answer that could be shown; the cards answer themselves')
    return { answer: offline, engine: 'offline', fellBack: true }
  }
}

interface Reading {
  cards: string[]
  /** The figures that each card holds, and those of the question and the record. */
  figures: ReadonlyMap<string, ReadonlySet<string>>
  said: ReadonlySet<string>
  log: Log
  show: Show
}

/** The paragraphs that stand on the cards given, each shown as soon as it is whole. */
async function paragraphsOf(pieces: AsyncIterable<string>, { log, show, ...given }: Reading): Promise<Paragraph[]> {
  const paragraphs: Paragraph[] = []
  const take = async (paragraph: string) => {
    const checked = checkParagraph(paragraph, given.cards)
    if (!checked.ok) return log.warn({ why: checked.why }, 'A paragraph of a model was left out')
    const invented = inventedIn(checked.value, given)
    if (invented) throw new EngineFailure('invalid', `none of its cards holds the figure ${invented}`)
    paragraphs.push(checked.value)
    await show(`${checked.value.text}\n\n`)
  }
  let rest = ''
  for await (const piece of pieces) {
    rest += piece
    const whole = rest.split(/\n\s*\n/)
    rest = whole.pop() ?? ''
    for (const paragraph of whole) if (paragraph.trim()) await take(paragraph)
  }
  if (rest.trim()) await take(rest)
  return paragraphs
}

function briefOf({ question, language, playbook, known = [], style, going }: Asking, cards: string[]) {
  return {
    question,
    ...(going
      ? {
          question: question.slice(going.root.question.length).trim(),
          earlier: { question: going.root.question, answer: going.last },
        }
      : {}),
    language,
    style,
    cards: cards.flatMap(id => {
      const card = cardOf(playbook, id, language)
      return card ? [{ id, title: card.title, markdown: card.markdown }] : []
    }),
    known: known.map(fact => `${fact.about} · ${fact.label}: ${fact.value} (“${fact.quote}”)`),
  }
}

/** A figure of a paragraph that neither its own cards nor the rep's words hold. */
const inventedIn = (
  { text, cards }: Paragraph,
  { figures, said }: Pick<Reading, 'figures' | 'said'>,
): string | undefined =>
  figuresClaimed(text).find(figure => !said.has(figure) && !cards.some(card => figures.get(card)?.has(figure)))

/** The words of the question and of the record, whose figures may be repeated. */
const saidIn = ({ question, known = [], objection }: Asking): string[] => [
  question,
  ...known.flatMap(fact => [fact.value, fact.quote]),
  ...(objection ? [objection.quote] : []),
]

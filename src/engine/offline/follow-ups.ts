// The promises, tasks, appointments and expected payments of a note, with the day they are due.
import type { CivilDate } from '../../model.ts'
import { type DateMention, dueDate } from '../../understanding/dates.ts'
import type { FollowUpMeaning } from '../../understanding/meaning.ts'
import { soundsOf } from './ear/listen.ts'
import type { Found } from './facts.ts'
import type { FollowUpRule } from './hearing.ts'
import { type Part, type Scene, within } from './scene.ts'

type Promised = Pick<FollowUpRule, 'by' | 'kind'>

interface Draft {
  part: Part
  end: number
  rule: Promised
  date: DateMention | undefined
  what: string
}

/** All that is to be done, by the rep or by the customer. */
export function hearFollowUps(scene: Scene): Found<FollowUpMeaning>[] {
  const drafts: Draft[] = []
  scene.parts.forEach((part, index) => {
    if (part.void || part.self) return
    const date = ahead(scene, part) ?? nearDate(scene, index)
    const ruled = part.hearings.flatMap(hearing => hearing.followUps).find(r => applies(r, part, date))
    const rule = ruled && isLikely(scene, part, ruled) ? ruled : bySound(scene, part)
    if (!rule) return
    const before = drafts.at(-1)
    if (before && completes(before, part, rule, date)) {
      before.end = part.end
      before.date = date
      return
    }
    drafts.push({ part, end: part.end, rule, date, what: whatToDo(part, date) })
  })
  return drafts.map(draft => followUpOf(scene, draft))
}

/** How sure the ear must be of a promise. */
const SURE = 0.7
const DOUBT = 0.3

function bySound(scene: Scene, part: Part): Promised | undefined {
  const label = soundsOf(scene, part, SURE)
    .find(sound => sound.label.startsWith('todo:'))
    ?.label.slice(5)
  switch (label) {
    case 'rep':
    case 'customer':
      return { by: label }
    case 'appointment':
      return { by: 'rep', kind: label }
    case 'payment':
      return { by: 'customer', kind: label }
    default:
      return undefined
  }
}

const isLikely = (scene: Scene, part: Part, { by, kind }: Promised): boolean =>
  soundsOf(scene, part, DOUBT).some(({ label }) => label === `todo:${kind && kind !== 'task' ? kind : by}`)

const applies = (rule: FollowUpRule, part: Part, date: DateMention | undefined) =>
  (date !== undefined || !rule.dated) && part.says(rule.says) && !rule.unless?.test(part.text)

/** The first day a clause names that is not over yet; a deadline before others. */
function ahead(scene: Scene, part: Part): DateMention | undefined {
  const dates = within(scene.ahead, part).filter(
    date => date.to >= scene.on && date.tense !== 'past' && !isToday(date, scene.on),
  )
  return dates.find(date => date.kind === 'deadline') ?? dates[0]
}

/** A day that is passing as the note is written is when something was, unless its end is meant. */
const isToday = (date: DateMention, on: CivilDate) =>
  date.to === on && date.kind !== 'deadline' && !/今晚|晚点|下班|\btonight\b|\blater\b|\bEOD\b|end of/i.test(date.text)

/** A clause of nothing but a date lends it to its neighbour. */
function nearDate(scene: Scene, index: number): DateMention | undefined {
  const part = scene.parts[index]!
  for (const near of [scene.parts[index - 1], scene.parts[index + 1]]) {
    if (near?.sentence !== part.sentence) continue
    const date = ahead(scene, near)
    if (date && near.text.length - (date.end - date.start) <= 1) return date
  }
  return undefined
}

/** "Prepare a quote, send it before Wednesday": one task in two clauses. */
function completes(before: Draft, part: Part, rule: Promised, date: DateMention | undefined): boolean {
  if (before.date || !date || before.part.sentence !== part.sentence || before.rule.by !== rule.by || rule.kind)
    return false
  const rest = whatToDo(part, date)
  return rest.length <= 6 || /\b(?:it|them)\b|[他她]|过去|过来/.test(rest)
}

function whatToDo(part: Part, date: DateMention | undefined): string {
  const own = date !== undefined && date.start >= part.start && date.end <= part.end
  const dateless = own
    ? `${part.text.slice(0, date.start - part.start)} ${part.text.slice(date.end - part.start)}`
    : part.text
  let what = tidy(dateless)
  for (const hearing of part.hearings) what = tidy(what.replace(hearing.leadIn, ''))
  return what.length >= 2 ? what : tidy(part.text)
}

const tidy = (text: string) =>
  text
    .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s，,。.:：、;；]+|[\s，,。.:：、;；]+$/g, '')
    .replace(/\s(?:by|on|at|before|until|in|for|and|to)$/i, '')
    .replace(/^(?:之前|以前|前|内|之内)(?=[\u4e00-\u9fff])/, '')

function followUpOf(scene: Scene, { part, end, rule, date, what }: Draft): Found<FollowUpMeaning> {
  const item: FollowUpMeaning = {
    what,
    by: rule.by,
    ...(date ? { due: dueDate(date) } : {}),
    ...(rule.kind ? { kind: rule.kind } : {}),
    quote: scene.reading.quote(part.start, end),
    ...(part.certainty ? { certainty: part.certainty } : {}),
  }
  return { customer: part.customer, start: part.start, item }
}

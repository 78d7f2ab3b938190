// The promises, tasks, appointments and expected payments of a note, with the day they are due.
import type { CivilDate } from '../../model.ts'
import { type DateMention, dueDate } from '../../understanding/dates.ts'
import type { FollowUpMeaning } from '../../understanding/meaning.ts'
import { soundsOf } from './ear/listen.ts'
import type { Found } from './facts.ts'
import type { FollowUpRule } from './hearing.ts'
import { saysLittle } from './said-little.ts'
import { type Part, personAt, type Scene, within } from './scene.ts'

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
    const rule = ruled && (ruled.plain || isLikely(scene, part, ruled)) ? ruled : bySound(scene, part, date)
    if (!rule) return
    const before = drafts.at(-1)
    if (before?.date && date && before.date.start === date.start && DUE.test(part.text)) return
    if (before && completes(before, part, rule, date)) {
      before.end = part.end
      before.date = date
      return
    }
    const what = whatToDo(part, date)
    const rest = besideDate(part, date)
    const lead = saysLittle(rest, rule) ? leading(scene, index) : undefined
    if (lead && before && (before.part === lead || isOpen(before, part, rule))) {
      Object.assign(before, { end: part.end, date: date ?? before.date, what: together(before.what, rest) })
    } else if (lead) {
      drafts.push({ part: lead, end: part.end, rule, date, what: together(whatToDo(lead, undefined), rest) })
    } else drafts.push({ part, end: part.end, rule, date, what: whatElse(scene, part, { rule, what }) })
  })
  return drafts.map(draft => followUpOf(scene, draft))
}

/** How sure the ear must be of a promise: less where a day to come is named; and of one that a rule finds. */
const SURE = 0.85
const SURE_OF_DAY = 0.6
const DOUBT = 0.2

const TODO = 'todo:'
const PROMISES: Record<string, Promised> = {
  rep: { by: 'rep' },
  customer: { by: 'customer' },
  appointment: { by: 'rep', kind: 'appointment' },
  payment: { by: 'customer', kind: 'payment' },
}

/** The promise that a clause sounds like; that it is one at all may be clearer than whose it is. */
function bySound(scene: Scene, part: Part, date: DateMention | undefined): Promised | undefined {
  const sounds = soundsOf(scene, part, 0).filter(({ label }) => label.startsWith(TODO))
  const any = 1 - sounds.reduce((none, { chance }) => none * (1 - chance), 1)
  const promise = any >= (date ? SURE_OF_DAY : SURE) ? PROMISES[sounds[0]!.label.slice(TODO.length)] : undefined
  // What was, not what will be: an appointment has its day.
  return promise?.kind === 'appointment' && !date ? undefined : promise
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
  return dateToCome(scene, index)
}

// A clause that goes on with a deadline: "a fix, or at least an honest date, by close of play on Tuesday".
const DUE = /^(?:or |and )?(?:by|before|no later than|within|due|set for|booked for|scheduled for|pencilled in for)\b/i
const CLAUSES_AHEAD = 2

function dateToCome(scene: Scene, index: number): DateMention | undefined {
  const part = scene.parts[index]!
  const next = scene.parts.slice(index + 1, index + 1 + CLAUSES_AHEAD)
  const near = next.find(one => one.sentence === part.sentence && (DUE.test(one.text) || isDay(scene, one)))
  return near && ahead(scene, near)
}

/** "paying the balance, $61,500, on the 28th": nothing but a day. */
function isDay(scene: Scene, part: Part): boolean {
  const date = ahead(scene, part)
  return date !== undefined && /^on /i.test(part.text) && part.text.length - (date.end - date.start) <= 4
}

/** "Prepare a quote, send it before Wednesday": one task in two clauses. */
function completes(before: Draft, part: Part, rule: Promised, date: DateMention | undefined): boolean {
  if (before.date || !date || before.part.sentence !== part.sentence || before.rule.by !== rule.by || rule.kind)
    return false
  const rest = whatToDo(part, date)
  return rest.length <= 6 || /\b(?:it|them)\b|[他她]|过去|过来/.test(rest)
}

const together = (lead: string, rest: string): string => `${lead}${/[\u4e00-\u9fff]/.test(rest) ? '，' : ', '}${rest}`

const LEAST_LEAD = 4
const FURTHEST = 2

/** A task of the same sentence for which no day was said yet. */
const isOpen = (before: Draft, part: Part, rule: Promised): boolean =>
  !before.date && before.part.sentence === part.sentence && before.rule.by === rule.by && before.rule.kind === rule.kind

// "Wants the failure log. Told him he'd have it by Monday."
const WANTED = /\b(?:wants?|needs?|asked for|would like|is after)\b(?! to\b)/i

/** The clause before, or the one before that, that names a thing: in the same sentence, or as what is wanted. */
function leading(scene: Scene, index: number): Part | undefined {
  const part = scene.parts[index]!
  return scene.parts
    .slice(Math.max(0, index - FURTHEST), index)
    .findLast(
      near =>
        (near.sentence === part.sentence || WANTED.test(near.text)) &&
        near.customer === part.customer &&
        !near.void &&
        near.text.length >= LEAST_LEAD,
    )
}

/** An appointment of which nothing but the day is said is one with the person in reach. */
function whatElse(scene: Scene, part: Part, { rule, what }: { rule: Promised; what: string }): string {
  if (rule.kind !== 'appointment' || what !== tidy(part.text)) return what
  const name = personAt(scene, part, part.end)?.name
  const meeting = part.hearings.find(hearing => hearing.meeting)?.meeting
  return name && meeting && !what.includes(name) ? meeting(name) : what
}

function whatToDo(part: Part, date: DateMention | undefined): string {
  const what = besideDate(part, date)
  return what.length >= 2 ? what : tidy(part.text)
}

/** A clause without its date and without what leads to the thing to do. */
function besideDate(part: Part, date: DateMention | undefined): string {
  const own = date !== undefined && date.start >= part.start && date.start < part.end
  const dateless = own
    ? `${part.text.slice(0, date.start - part.start)} ${part.text.slice(date.end - part.start)}`
    : part.text
  let what = tidy(dateless)
  for (const hearing of part.hearings) what = tidy(what.replace(hearing.leadIn, ''))
  return what
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

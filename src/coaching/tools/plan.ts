// The plan of a visit in three lines, proposed from what is open with the customer; the rep's own words come first.

import type { FactKey } from '../../facts/kinds.ts'
import { speak } from '../../languages/language.ts'
import type { PlanSlot, ToolWords } from '../../languages/tools.ts'
import type { CivilDate, Language } from '../../model.ts'
import type { Goal, Plan } from '../../plans/plan.ts'
import type { FollowUpView, SignalView } from '../../views.ts'
import { sayable } from '../own-words.ts'
import { type Ground, type Made, stated } from './tool.ts'
import { TOOL_WORDS } from './words.ts'

export const PLAN_SLOTS: readonly PlanSlot[] = ['on', 'purpose', 'actions', 'result', 'fallback']
const MOST_ACTIONS = 4

/** What a rep should know of a customer, with the question that asks for it. */
const BLANKS = { role: 'role', budget: 'budget', buying_process: 'process', current_supplier: 'supplier' } as const
type BlankKey = keyof typeof BLANKS

/** A plan from the open promises, the objection or complaint, the deal's step and what is not known. Pure. */
export function proposePlan(ground: Ground, on: CivilDate | undefined): Plan {
  const points = pointsOf(ground, on)
  const [first] = points
  const words = TOOL_WORDS[ground.language].plan
  const [blank] = blanksOf(ground)
  const known = TOOL_WORDS[ground.language].blanks
  return {
    on,
    purpose: first?.purpose ?? words.purposes.blank(known.role ?? ''),
    actions: [...new Set(points.flatMap(point => point.actions))].slice(0, MOST_ACTIONS),
    result: first?.result ?? words.results.next,
    fallback: blank && first?.blank !== blank ? words.fallbackKnown(known[blank] ?? '') : words.fallbackNext,
    goals: points.flatMap(point => point.goals).slice(0, MOST_ACTIONS),
  }
}

/** One thing that a visit can be about. */
interface Point {
  purpose: string
  actions: string[]
  result: string
  goals: Goal[]
  blank?: BlankKey
}

function pointsOf(ground: Ground, on: CivilDate | undefined): Point[] {
  const words = TOOL_WORDS[ground.language]
  const open = (kind: SignalView['kind']) => ground.signals.find(signal => signal.kind === kind && !signal.certainty)
  const complaint = open('complaint')
  const objection = open('objection')
  const own = ground.followUps.filter(one => one.by === 'rep' && isDue(one, on))
  const theirs = ground.followUps.filter(one => one.by === 'customer')
  return [
    ...(complaint ? [complaintPoint(complaint, words)] : []),
    ...own.map(promise => ownPoint(promise, words)),
    ...(objection ? [objectionPoint(objection, words, ground.language)] : []),
    ...theirs.map(promise => theirPoint(promise, words)),
    ...stepPoint(ground, words),
    ...blanksOf(ground).map(key => blankPoint(key, words, ground.language)),
  ]
}

/** What is due long after the visit need not be brought to it. */
const isDue = ({ due, kind }: FollowUpView, on: CivilDate | undefined): boolean =>
  kind !== 'appointment' && (due === undefined || on === undefined || due <= twoWeeksAfter(on))

const twoWeeksAfter = (on: CivilDate): CivilDate =>
  new Date(new Date(`${on}T00:00:00Z`).getTime() + 14 * 86_400_000).toISOString().slice(0, 10)

const complaintPoint = ({ id, quote, by }: SignalView, { plan }: ToolWords): Point => {
  const words = sayable(quote, by) ?? quote
  return {
    purpose: plan.purposes.complaint(words),
    actions: [plan.actions.solve(words)],
    result: plan.results.settled(words),
    goals: [{ of: 'settled', signal: id, what: plan.results.settled(words) }],
  }
}

const objectionPoint = ({ id, quote, by, topic }: SignalView, { plan }: ToolWords, language: Language): Point => {
  const { objections } = speak(language).cards
  const name = topic && Object.hasOwn(objections, topic) ? objections[topic as keyof typeof objections] : quote
  const words = sayable(quote, by) ?? name
  return {
    purpose: plan.purposes.objection(words),
    actions: [plan.actions.answer(words)],
    result: plan.results.settled(words),
    goals: [{ of: 'settled', signal: id, what: plan.results.settled(words) }],
  }
}

const ownPoint = ({ id, what }: FollowUpView, { plan }: ToolWords): Point => ({
  purpose: plan.purposes.promise(what),
  actions: [plan.actions.bring(what)],
  result: plan.results.promise(what),
  goals: [{ of: 'promise', id, what: plan.actions.bring(what) }],
})

const theirPoint = ({ id, what }: FollowUpView, { plan }: ToolWords): Point => ({
  purpose: plan.results.fetched(what),
  actions: [plan.actions.collect(what)],
  result: plan.results.fetched(what),
  goals: [{ of: 'promise', id, what: plan.results.fetched(what) }],
})

function stepPoint({ deals }: Ground, { plan }: ToolWords): Point[] {
  const deal = deals.find(one => one.step && !one.certainty)
  if (!deal?.step) return []
  return [{ purpose: plan.purposes.step[deal.step], actions: [], result: plan.results.step[deal.step], goals: [] }]
}

function blankPoint(key: BlankKey, { plan, blanks }: ToolWords, language: Language): Point {
  const what = blanks[key] ?? ''
  const question = speak(language).replies.questionFor[BLANKS[key]]
  return {
    purpose: plan.purposes.blank(what),
    actions: [plan.actions.ask(question)],
    result: plan.results.known(what),
    goals: [{ of: 'fact', key, what: plan.results.known(what) }],
    blank: key,
  }
}

const blanksOf = (ground: Ground): BlankKey[] =>
  (Object.keys(BLANKS) as BlankKey[]).filter(key =>
    key === 'role'
      ? !stated(ground, 'role').some(fact => fact.value === 'decider')
      : stated(ground, key satisfies FactKey).length === 0,
  )

/** The plan as it is shown. */
export function makePlan(plan: Plan, language: Language): Made {
  const { plan: words } = TOOL_WORDS[language]
  const { cards } = speak(language)
  const { on, purpose, actions, result, fallback } = plan
  return {
    result: on ? words.day(cards.date(on, on)) : '',
    blocks: [
      { lines: [{ label: words.slots.purpose, text: purpose }] },
      { title: words.slots.actions, lines: actions.map(text => ({ text })) },
      {
        lines: [
          { label: words.slots.result, text: result },
          { label: words.slots.fallback, text: fallback },
        ],
      },
    ],
    ask: [],
    note: words.change,
    fields: PLAN_SLOTS.map(slot => ({ slot, label: words.slots[slot], value: fieldOf(slot, plan) })),
  }
}

const fieldOf = (slot: PlanSlot, plan: Plan): string =>
  slot === 'actions' ? plan.actions.join('\n') : (plan[slot] ?? '')

// The page of a week about a team's customers, from what is on record there. Pure.
import { type DealStatement, foldDeals } from '../../deals/fold.ts'
import type { CivilDate } from '../../model.ts'
import type { WeekPage, Whose } from '../../team-posts.ts'
import { DEAL_STEPS, OBJECTION_TOPICS, type ObjectionTopic, type SignalKind } from '../../understanding/meaning.ts'
import { addDays, mondayOf } from '../days.ts'

interface Of {
  rep: { name: string }
  customer: { id: string; name: string }
}

/** What is on record of the customers of a team, as far as the page needs it. */
export interface TeamWeek {
  /** Open ones. */
  complaints: (Of & { on: CivilDate })[]
  /** Nudges of the week without contact since. */
  silences: (Of & { kind: string; day: CivilDate })[]
  /** All that was said of the deals of customers of whose deals something was said in the week; oldest first. */
  deals: (Of & DealStatement)[]
  /** Open ones with a date up to `until`. */
  promises: (Of & { what: string; by: 'rep' | 'customer'; due: CivilDate })[]
  /** The signals of eight weeks, newest first; none that was only heard of. */
  signals: (Of & { kind: SignalKind; topic: string | null; quote: string; on: CivilDate })[]
}

const DAYS = 7
/** Four weeks beside the four before. */
export const OBJECTION_DAYS = 28
const WORDS = 3
/** Kinds of which a customer's own words are worth reading, in this order. */
const TELLING: SignalKind[] = ['complaint', 'praise', 'objection', 'competitor_move', 'buying_signal']
const WON: SignalKind[] = ['purchase', 'payment']
const SHORTEST = 6

/** The days that a page is about: a week back, and the promises up to the Sunday that comes after the next working days. */
export const spanOf = (today: CivilDate): { from: CivilDate; until: CivilDate; farthest: CivilDate } => ({
  from: addDays(today, -DAYS),
  until: addDays(mondayOf(addDays(today, 3)), 6),
  farthest: addDays(today, 1 - 2 * OBJECTION_DAYS),
})

/** The page; undefined where there is nothing to say. */
export function weekOf(team: TeamWeek, today: CivilDate): WeekPage | undefined {
  const { from, until } = spanOf(today)
  const page: WeekPage = {
    ...{ today, from, until },
    atRisk: atRisk(team),
    moved: moved(team.deals, from),
    won: once(
      team.signals.filter(({ kind, on }) => WON.includes(kind) && on > from),
      ({ customer }) => customer.id,
    ).map(one => ({ ...whose(one), quote: one.quote, on: one.on })),
    promised: [...team.promises]
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
      .map(one => ({ ...whose(one), what: one.what, by: one.by, due: one.due })),
    objections: objections(team.signals, today),
    words: ownWords(team.signals, from),
  }
  const { atRisk: risks, moved: steps, won, promised, objections: topics } = page
  return [risks, steps, won, promised, topics].some(list => list.length > 0) ? page : undefined
}

const whose = ({ customer, rep }: Of): Whose => ({ customer: customer.name, rep: rep.name })

function once<T>(all: T[], key: (one: T) => string): T[] {
  const seen = new Set<string>()
  return all.filter(one => !seen.has(key(one)) && seen.add(key(one)))
}

const risk = (of: Of, kind: WeekPage['atRisk'][number]['kind'], on: CivilDate) => ({
  id: of.customer.id,
  ...whose(of),
  kind,
  on,
})

/** A customer once, for the gravest reason. */
function atRisk({ complaints, silences }: TeamWeek): WeekPage['atRisk'] {
  const all = [
    ...complaints.map(one => risk(one, 'complaint', one.on)),
    ...silences.filter(({ kind }) => kind === 'cooling').map(one => risk(one, 'cooling', one.day)),
    ...silences.filter(({ kind }) => kind === 'avoidance').map(one => risk(one, 'avoidance', one.day)),
  ]
  return once(all, ({ id }) => id).map(({ id: _, ...one }) => one)
}

/** Deals that stand at another step than before the week, and new ones. */
function moved(said: TeamWeek['deals'], from: CivilDate): WeekPage['moved'] {
  const owners = new Map(said.map(one => [one.deal, one]))
  const before = new Map(foldDeals(said.filter(({ saidOn }) => saidOn <= from)).map(deal => [deal.deal, deal.step]))
  return foldDeals(said).flatMap(({ deal, step, product }) => {
    const owner = owners.get(deal)
    const was = before.get(deal) ?? undefined
    if (!owner || !step || was === step) return []
    const back = was !== undefined && DEAL_STEPS.indexOf(step) < DEAL_STEPS.indexOf(was)
    return [{ ...whose(owner), product: product ?? undefined, was, now: step, back }]
  })
}

/** By topic, in the last four weeks beside the four before. */
function objections(signals: TeamWeek['signals'], today: CivilDate): WeekPage['objections'] {
  const now = addDays(today, -OBJECTION_DAYS)
  const all = signals.filter(({ kind }) => kind === 'objection')
  const count = (topic: ObjectionTopic, recent: boolean) =>
    all.filter(one => topicOf(one.topic) === topic && one.on > now === recent).length
  return OBJECTION_TOPICS.map(topic => ({ topic, now: count(topic, true), before: count(topic, false) }))
    .filter(one => one.now > 0)
    .sort((a, b) => b.now - a.now)
}

const topicOf = (topic: string | null): ObjectionTopic => OBJECTION_TOPICS.find(one => one === topic) ?? 'other'

/** Of different customers, and of as many kinds as there are. */
function ownWords(signals: TeamWeek['signals'], from: CivilDate): WeekPage['words'] {
  const said = signals.filter(({ on, quote }) => on > from && [...quote.trim()].length >= SHORTEST)
  const byKind = TELLING.map(kind => said.filter(one => one.kind === kind))
  const rounds = Math.max(0, ...byKind.map(({ length }) => length))
  const turns = Array.from({ length: rounds }, (_, at) => byKind.flatMap(all => all[at] ?? [])).flat()
  return once(turns, ({ customer }) => customer.id)
    .slice(0, WORDS)
    .map(one => ({ ...whose(one), quote: one.quote, on: one.on, kind: one.kind }))
}

// Plays one line of a simulation script, through the same flows that serve Slack.
import { inWorkspace } from '../../db/database.ts'
import { ACTIONS, VIEWS } from '../actions.ts'
import { languageOf } from '../coaching/tokens.ts'
import type { Desk } from '../commands/desk.ts'
import { logUnderstood } from '../commands/understood.ts'
import { makeCustomer, setTier } from '../customers/store.ts'
import { type Asked, todayOf } from '../flow.ts'
import type { Rep } from '../model.ts'
import { isQuietTime, USUAL_QUIET } from '../nudges/quiet.ts'
import { nudgeByNumber } from '../nudges/store/nudges.ts'
import type { Rapport } from '../rapport.ts'
import { joinAs, repFrom, replan } from '../reps/joining.ts'
import { changeRep } from '../reps/store.ts'
import type { VisitMeaning } from '../understanding/meaning.ts'
import { zoneField } from './fields.ts'
import { BadInput } from './lines.ts'
import type { ScriptLine, ScriptVisit } from './script.ts'

interface Parts {
  desk: Desk
  rapport: Rapport
  team: string
}

/** What a line is played on; `turn` tells messages, notes and clicks of one instant apart. */
interface Stage extends Parts {
  turn: number
  /** Those who were on stage before. */
  reps: Map<string, Rep>
}

type Line = ScriptLine & { at: string; number: number }

/** A stage on which the lines of a script are played one after another. */
export function createStage(parts: Parts): { play(line: Line): Promise<void> } {
  const reps = new Map<string, Rep>()
  let turn = 0
  return { play: line => play({ ...parts, reps, turn: ++turn }, line) }
}

async function play(stage: Stage, line: Line): Promise<void> {
  if (!('user' in line)) return
  if ('tz' in line) return join(stage, line)
  const rep = await knownRep(stage, line)
  const from = { workspace: stage.team, user: line.user, channel: `D${line.user}` }
  if ('text' in line) {
    const ts = `${Math.floor(new Date(line.at).getTime() / 1000)}.${String(stage.turn).padStart(6, '0')}`
    return stage.rapport.take({ kind: 'message', ...from, ts, text: line.text, direct: true, mentioned: false })
  }
  if ('visit' in line) return logVisit(stage, rep, line.visit)
  if ('click' in line) return click(stage, from, line)
  return tier(stage, rep, line)
}

type Of<K extends string> = Extract<ScriptLine, Record<K, unknown>> & { at: string; number: number }

async function join({ desk, team, reps }: Stage, line: Of<'tz'>): Promise<void> {
  const base = repFrom(team, line.user, { name: line.user, tz: line.tz, locale: line.locale, admin: false })
  const rep: Rep = {
    ...base,
    works: line.works ?? base.works,
    nudgeAt: line.nudge_at ?? base.nudgeAt,
    ...around(line.nudge_at),
    manager: line.manager ?? null,
    country: line.country ?? base.country,
  }
  const now = desk.clock.now()
  await joinAs(desk, rep, `D${line.user}`)
  if (rep.manager) await joinManager(desk, rep, rep.manager)
  await inWorkspace(desk.db, team, async tx => {
    await changeRep(tx, rep.id, { country: rep.country, manager: rep.manager })
    await replan(tx, rep, now)
  })
  reps.set(line.user, rep)
}

/** A script's own time for the digest is kept to: quiet hours that it would lie in are left out. */
const around = (time: string | undefined) =>
  time && isQuietTime(USUAL_QUIET, time) ? { quietFrom: time, quietTo: time } : {}

/** A manager who did not join by a line of their own works as the first rep who names them does. */
async function joinManager(desk: Desk, rep: Rep, id: string): Promise<void> {
  await joinAs(desk, { ...rep, id, name: id, manager: null }, `D${id}`)
}

/** The rep of a line; one who never joined works Monday to Friday in the zone of the line's offset. */
async function knownRep({ desk, team, reps }: Stage, line: Exclude<Line, Of<'tz'>> & { user: string }): Promise<Rep> {
  const known = reps.get(line.user)
  if (known) return known
  const text = 'text' in line ? line.text : JSON.stringify(line)
  const locale = languageOf(text) === 'zh' ? 'zh-CN' : 'en-US'
  const rep = { ...repFrom(team, line.user, { name: line.user, tz: 'UTC', locale, admin: false }), tz: zoneOf(line) }
  await joinAs(desk, rep, `D${line.user}`)
  reps.set(line.user, rep)
  return rep
}

/** Zones without daylight saving for the offsets that are no whole hours. */
const ODD_ZONES: Record<string, string> = {
  '+03:30': 'Asia/Tehran',
  '+04:30': 'Asia/Kabul',
  '+05:30': 'Asia/Kolkata',
  '+05:45': 'Asia/Kathmandu',
  '+06:30': 'Asia/Yangon',
  '+08:45': 'Australia/Eucla',
  '+09:30': 'Australia/Darwin',
  '-09:30': 'Pacific/Marquesas',
}

/** An offset as a zone: `Etc/GMT-8` for `+08:00`; the names count the other way round. @throws BadInput */
function zoneOf({ at, number, user }: { at: string; number: number; user: string }): string {
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d{2}):?(\d{2})$/.exec(at) ?? []
  const zone =
    minutes === '00' ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : ODD_ZONES[`${sign}${hours}:${minutes}`]
  if (zone && zoneField.safeParse(zone).success) return zone
  throw new BadInput(`line ${number}: no time zone is known for ${sign}${hours}:${minutes}; let ${user} join with "tz"`)
}

async function logVisit({ desk, team, turn }: Stage, rep: Rep, visit: ScriptVisit): Promise<void> {
  const now = desk.clock.now()
  const today = todayOf(rep, now)
  const address = { workspace: team, user: rep.id, channel: `D${rep.id}` }
  const asked: Asked = { rep, address, now, today }
  const commit = logUnderstood(desk, asked, { visit: meant(visit), ts: `visit.${turn}` })
  await inWorkspace(desk.db, team, commit)
}

/** A visit written by hand: a fact without a quote is quoted by its value; what else has none stays without. */
const meant = (visit: ScriptVisit): VisitMeaning => ({
  ...visit,
  facts: visit.facts.map(fact => ({ ...fact, about: fact.about ?? visit.customer, quote: fact.quote || fact.value })),
  signals: visit.signals.map(signal => ({ ...signal, quote: signal.quote ?? '' })),
  follow_ups: visit.follow_ups.map(promise => ({ ...promise, quote: promise.quote ?? '' })),
  deal: visit.deal && { ...visit.deal, quote: visit.deal.quote ?? '' },
})

async function click(
  { desk, rapport, team, turn }: Stage,
  from: { workspace: string; user: string; channel: string },
  line: Of<'click'>,
): Promise<void> {
  const { kind, nudge: n } = line.click
  const nudge = await inWorkspace(desk.db, team, tx => nudgeByNumber(tx, line.user, n))
  if (!nudge) throw new BadInput(`line ${line.number}: ${line.user} has been sent no nudge ${n} by then`)
  const trigger = `click.${turn}`
  const until = line.click.until ?? line.until
  if (kind === 'snooze' && until) {
    const values = { until }
    return rapport.take({ kind: 'submit', ...from, view: VIEWS.snooze, about: nudge.id, values, trigger })
  }
  const [action, value] = {
    done: [ACTIONS.nudgeDone, nudge.id],
    snooze: [ACTIONS.nudgeSnooze, `${nudge.id}|tomorrow`],
    skip: [ACTIONS.nudgeSkip, `${nudge.id}|unsaid`],
  }[kind] as [string, string]
  return rapport.take({ kind: 'tap', ...from, action, value, trigger })
}

async function tier({ desk, team }: Stage, rep: Rep, line: Of<'tier'>): Promise<void> {
  const on = todayOf(rep, desk.clock.now())
  await inWorkspace(desk.db, team, async tx => {
    const customer = await makeCustomer(tx, { workspace: team, rep: rep.id, name: line.customer, on, madeBy: null })
    await setTier(tx, customer, line.tier)
  })
}

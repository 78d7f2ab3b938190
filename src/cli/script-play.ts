// Plays one line of a simulation script, through the same flows that serve Slack.
import { inWorkspace } from '../../db/database.ts'
import { languageOf } from '../coaching/tokens.ts'
import type { Desk } from '../commands/desk.ts'
import { logUnderstood } from '../commands/understood.ts'
import { makeCustomer, setTier } from '../customers/store.ts'
import { type Asked, todayOf } from '../flow.ts'
import type { Rep } from '../model.ts'
import { nudgeByNumber } from '../nudges/store/nudges.ts'
import { ACTIONS, VIEWS } from '../post.ts'
import type { Rapport } from '../rapport.ts'
import { joinAs, repFrom, replan } from '../reps/joining.ts'
import { repById } from '../reps/store.ts'
import { meaningSchema, type VisitMeaning } from '../understanding/meaning.ts'
import { BadInput } from './lines.ts'
import type { ScriptLine, ScriptVisit } from './script.ts'

interface Stage {
  desk: Desk
  rapport: Rapport
  team: string
}

let played = 0

/** Plays a line. */
export async function play(stage: Stage, line: ScriptLine): Promise<void> {
  played++
  if ('until' in line && !('user' in line)) return
  if (!('user' in line)) return
  if ('tz' in line) return join(stage, line)
  const rep = await knownRep(stage, line)
  const from = { workspace: stage.team, user: line.user, channel: `D${line.user}` }
  if ('text' in line) {
    const ts = `${Math.floor(new Date(line.at).getTime() / 1000)}.${String(played).padStart(6, '0')}`
    return stage.rapport.take({ kind: 'message', ...from, ts, text: line.text, direct: true, mentioned: false })
  }
  if ('visit' in line) return logVisit(stage, rep, line.visit)
  if ('click' in line) return click(stage, from, line)
  if ('tier' in line) return tier(stage, rep, line)
}

type Of<K extends string> = Extract<ScriptLine, Record<K, unknown>>

async function join({ desk, team }: Stage, line: Of<'tz'>): Promise<void> {
  const base = repFrom(team, line.user, { name: line.user, tz: line.tz, locale: line.locale, admin: false })
  const rep: Rep = {
    ...base,
    works: line.works ?? base.works,
    nudgeAt: line.nudge_at ?? base.nudgeAt,
    manager: line.manager ?? null,
    country: line.country ?? base.country,
  }
  const now = desk.clock.now()
  await joinAs(desk, rep, `D${line.user}`)
  await inWorkspace(desk.db, team, tx => replan(tx, rep, now))
}

/** The rep of a line; one who never joined works Monday to Friday in the zone of the line's offset. */
async function knownRep(
  { desk, team }: Stage,
  line: Exclude<ScriptLine, { until: string; user?: never }> & { at: string; user: string },
): Promise<Rep> {
  const known = await inWorkspace(desk.db, team, tx => repById(tx, line.user))
  if (known) return known
  const text = 'text' in line ? line.text : JSON.stringify(line)
  const locale = languageOf(text) === 'zh' ? 'zh-CN' : 'en-US'
  const rep = { ...repFrom(team, line.user, { name: line.user, tz: 'UTC', locale, admin: false }), tz: zoneOf(line.at) }
  await joinAs(desk, rep, `D${line.user}`)
  return rep
}

/** An offset as a zone: `Etc/GMT-8` for `+08:00`; the names count the other way round. */
function zoneOf(at: string): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(at) ?? []
  if (!sign || (hours === '00' && minutes === '00')) return 'UTC'
  if (minutes !== '00') return `${sign}${hours}:${minutes}`
  return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`
}

async function logVisit({ desk, team }: Stage, rep: Rep, visit: ScriptVisit): Promise<void> {
  const now = desk.clock.now()
  const today = todayOf(rep, now)
  const address = { workspace: team, user: rep.id, channel: `D${rep.id}` }
  const asked: Asked = { rep, address, now, today }
  const commit = logUnderstood(desk, asked, { visit: meant(visit), ts: `visit.${played}` })
  await inWorkspace(desk.db, team, commit)
}

/** A visit written by hand, with the words of each item as its quote where none was given. */
function meant(visit: ScriptVisit): VisitMeaning {
  const quoted = {
    ...visit,
    facts: visit.facts.map(fact => ({ ...fact, quote: fact.quote || fact.value })),
    signals: visit.signals.map(signal => ({ ...signal, quote: signal.quote || signal.topic || signal.kind })),
    follow_ups: visit.follow_ups.map(promise => ({ ...promise, quote: promise.quote || promise.what })),
    deal: visit.deal && { ...visit.deal, quote: visit.deal.quote || visit.deal.product || visit.customer },
  }
  const [read] = meaningSchema.parse({ language: 'en', intent: 'log_visit', visits: [quoted] }).visits
  return read!
}

async function click(
  { desk, rapport, team }: Stage,
  from: { workspace: string; user: string; channel: string },
  line: Of<'click'>,
): Promise<void> {
  const { kind, nudge: n } = line.click
  const nudge = await inWorkspace(desk.db, team, tx => nudgeByNumber(tx, line.user, n))
  if (!nudge) throw new BadInput(`${line.user} has no nudge ${n} at ${line.at}`)
  const trigger = `click.${played}`
  const until = line.click.until ?? line.until
  if (kind === 'snooze' && until) {
    const values = { until }
    return rapport.take({ kind: 'submit', ...from, view: VIEWS.snooze, about: nudge.id, values, trigger })
  }
  const [action, value] = {
    done: [ACTIONS.nudgeDone, nudge.id],
    snooze: [ACTIONS.nudgeSnooze, `${nudge.id}|tomorrow`],
    skip: [ACTIONS.nudgeSkip, `${nudge.id}|not_useful`],
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

// Settings of nudges as they are changed: kept, written into the trail, and told in the words of whoever changed them.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import type { Asked } from '../flow.ts'
import { enSettings } from '../languages/en/settings.ts'
import type { SettingsWords } from '../languages/settings.ts'
import { zhSettings } from '../languages/zh/settings.ts'
import type { Language } from '../model.ts'
import { type Change, changed, type Differing, differing } from '../nudges/overrides.ts'
import { merged, NO_OVERRIDES } from '../nudges/settings.ts'
import { keepOwn, keepTeam, lockOwn, lockTeam } from '../nudges/store/settings.ts'

export const SETTINGS_WORDS: Record<Language, SettingsWords> = { zh: zhSettings, en: enSettings }

/** Changes what a rep set; gives what holds otherwise since. */
export async function changeOwn(tx: Tx, asked: Asked, change: Change): Promise<Differing[]> {
  const { team, own } = await lockOwn(tx, asked.rep.id)
  const next = changed(own, change, [team])
  await keepOwn(tx, asked.rep.id, next)
  const steps = differing(merged(team, own), merged(team, next))
  await write(tx, asked, { what: 'settings.nudges', about: asked.rep.id, steps })
  return steps
}

/** Lets go all that a rep set; gives what that was. */
export async function resetOwn(tx: Tx, asked: Asked): Promise<Differing[]> {
  const { team, own } = await lockOwn(tx, asked.rep.id)
  await keepOwn(tx, asked.rep.id, NO_OVERRIDES)
  const steps = differing(merged(team, own), merged(team))
  await write(tx, asked, { what: 'settings.nudges', about: asked.rep.id, steps })
  return differing(merged(team), merged(team, own))
}

/** Changes what the team set; gives what holds otherwise since for those who set nothing. */
export async function changeTeam(tx: Tx, asked: Asked, change: Change): Promise<Differing[]> {
  const own = await lockTeam(tx)
  const next = changed(own, change, [])
  await keepTeam(tx, asked.rep.workspace, next)
  const steps = differing(merged(own), merged(next))
  await write(tx, asked, { what: 'settings.team', about: 'team', steps })
  return steps
}

const write = async (
  tx: Tx,
  { rep, now }: Asked,
  { what, about, steps }: { what: string; about: string; steps: Differing[] },
): Promise<void> => {
  if (steps.length === 0) return
  await record(tx, { workspace: rep.workspace, who: rep.id, what, about, at: now, detail: { changes: steps } })
}

/** What was changed, a line for each sort of thing. */
export function told(steps: readonly Differing[], language: Language): string[] {
  const words = SETTINGS_WORDS[language]
  const kinds = (on: boolean) =>
    steps.flatMap(step => (step.of === 'kind' && step.on === on ? [words.names[step.kind]] : []))
  const meanings = steps.flatMap(step => (step.of === 'number' ? [words.meaning(step.key, step.to)] : []))
  const festivals = steps.flatMap(step => (step.of === 'festivals' ? [step.to.map(({ name }) => name)] : []))
  return [
    ...(meanings.length > 0 ? [words.set(meanings)] : []),
    ...[true, false].flatMap(on => (kinds(on).length > 0 ? [words.turned(kinds(on), on)] : [])),
    ...festivals.map(words.festivalsSet),
  ]
}

/** What to say to have it as it was. */
export function undoing(steps: readonly Differing[], language: Language): string[] {
  const words = SETTINGS_WORDS[language]
  const turned = (on: boolean) => steps.flatMap(step => (step.of === 'kind' && step.on === on ? [step.kind] : []))
  return [
    ...steps.flatMap(step => (step.of === 'number' ? [words.sayNumber(step.key, step.from)] : [])),
    ...[true, false].flatMap(on => (turned(on).length > 0 ? [words.sayTurn(turned(on), !on)] : [])),
  ]
}

/** What is set, each in a few words. */
export const listed = (steps: readonly Differing[], language: Language): string[] => {
  const words = SETTINGS_WORDS[language]
  return steps.map(step => {
    if (step.of === 'number') return words.meaning(step.key, step.to)
    return step.of === 'kind'
      ? words.kindIs(words.names[step.kind], step.on)
      : words.festivalsSet(step.to.map(({ name }) => name))
  })
}

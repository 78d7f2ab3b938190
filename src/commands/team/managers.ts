// Who is whose manager: set by an administrator, or named by the rep and confirmed by the manager.
import { inWorkspace, type Tx } from '../../../db/database.ts'
import { ACTIONS } from '../../actions.ts'
import { record } from '../../audit/store.ts'
import { type Asked, type Commit, say } from '../../flow.ts'
import { speak } from '../../languages/language.ts'
import { TEAM_WORDS } from '../../languages/team-words.ts'
import type { Rep } from '../../model.ts'
import type { MessageOf } from '../../post.ts'
import { type Letter, lastPost, send } from '../../queue/outbox.ts'
import { closesLoop } from '../../reps/managers.ts'
import { allReps, changeRep, repById } from '../../reps/store.ts'
import { type Desk, privately } from '../desk.ts'
import type { Tapped } from '../taps.ts'
import { nameAt, personAlone, personIn } from './person.ts'

const words = (rep: Rep) => TEAM_WORDS[rep.language].manager
const tell = (tx: Tx, asked: Asked, text: string) => send(tx, [say(privately(asked), text)], asked.now)
const MOST = 40
const NOBODY = /^(?:none|nobody|no one|无|没有|空)$/i
const IS = /^(?:['’]s\s+)?(?:的)?(?:manager|boss|主管|经理|上级)?\s*(?:is|to|=|->|→|是|为)?\s*/i

/** `/rapport team`: shows who answers to whom, and lets an administrator change it. */
export async function teamCommand(desk: Desk, asked: Asked, typed: string): Promise<Commit> {
  const { rep } = asked
  const people = await inWorkspace(desk.db, rep.workspace, allReps)
  if (!typed) return tx => tell(tx, asked, overview(rep, people))
  if (!rep.admin) return tx => tell(tx, asked, speak(rep.language).replies.adminsOnly)
  const first = personIn(typed, people)
  if (!first) return tx => tell(tx, asked, words(rep).unknown(nameAt(typed)))
  const rest = first.rest.replace(IS, '').trim()
  if (NOBODY.test(rest)) return tx => setManager(tx, asked, { rep: first.who, boss: null })
  const boss = personAlone(rest, people)
  if (!boss) return tx => tell(tx, asked, rest ? words(rep).unknown(nameAt(rest)) : overview(rep, people))
  return tx => setManager(tx, asked, { rep: first.who, boss })
}

function overview(rep: Rep, people: Rep[]): string {
  const { title, row, yours, reports, more, how } = words(rep)
  const nameOf = (id: string | null) => people.find(one => one.id === id)?.name
  const team = people.filter(({ manager }) => manager === rep.id).map(({ name }) => name)
  const own = [yours(nameOf(rep.manager)), ...(team.length > 0 ? [reports(team)] : [])]
  if (!rep.admin) return own.join('\n')
  const rows = people.slice(0, MOST).map(one => row(one.name, nameOf(one.manager)))
  return [title, ...rows, ...(people.length > MOST ? [more(people.length - MOST)] : []), how].join('\n')
}

async function setManager(tx: Tx, asked: Asked, { rep, boss }: { rep: Rep; boss: Rep | null }): Promise<void> {
  const of = words(asked.rep)
  if (boss) {
    const why = refusal(of, await allReps(tx), { rep, boss })
    if (why) return tell(tx, asked, why)
  }
  await appoint(tx, asked, { rep: rep.id, boss: boss?.id ?? null })
  await tell(tx, asked, boss ? of.set(rep.name, boss.name) : of.cleared(rep.name))
}

function refusal(of: ReturnType<typeof words>, people: Rep[], { rep, boss }: { rep: Rep; boss: Rep }) {
  if (rep.id === boss.id) return of.oneself
  return closesLoop(people, rep.id, boss.id) ? of.loop(rep.name, boss.name) : undefined
}

async function appoint(tx: Tx, { rep: who, now }: Asked, { rep, boss }: { rep: string; boss: string | null }) {
  await changeRep(tx, rep, { manager: boss })
  const detail = { manager: boss }
  await record(tx, { workspace: who.workspace, who: who.id, what: 'rep.manager', about: rep, at: now, detail })
}

const cardOf = (rep: string, boss: string): string => `manager:${rep}:${boss}`

function question(rep: Rep, boss: Rep & { dm?: string | null }, state: MessageOf<'manager'>['state']): Letter {
  return {
    op: 'post',
    address: { workspace: rep.workspace, channel: boss.dm ?? '', user: boss.id },
    card: cardOf(rep.id, boss.id),
    post: { kind: 'manager', language: boss.language, rep: rep.id, name: rep.name, state },
  }
}

/** "My manager is @Wang": asks the one who was named; undefined where the words name no colleague. */
export async function nameManager(desk: Desk, asked: Asked, name: string): Promise<Commit | undefined> {
  const people = await inWorkspace(desk.db, asked.rep.workspace, allReps)
  const boss = personAlone(name, people)
  if (!boss) return undefined
  const of = words(asked.rep)
  return async tx => {
    const rep = (await repById(tx, asked.rep.id)) ?? asked.rep
    const why = rep.manager === boss.id ? of.already(boss.name) : refusal(of, await allReps(tx), { rep, boss })
    if (why) return tell(tx, asked, why)
    await send(tx, [question(rep, boss, 'asked')], asked.now)
    await tell(tx, asked, of.waiting(boss.name))
  }
}

const answered =
  (yes: boolean): Tapped =>
  async (tx, _desk, asked, tap) => {
    const { rep: boss, now } = asked
    const { replies } = speak(boss.language)
    const before = await lastPost(tx, cardOf(tap.value, boss.id))
    const rep = await repById(tx, tap.value)
    if (before?.kind !== 'manager' || !rep) return tell(tx, asked, replies.unknownTap)
    if (before.state !== 'asked') return tell(tx, asked, replies.alreadyAnswered)
    const why = yes ? refusal(words(boss), await allReps(tx), { rep, boss }) : undefined
    if (why) return tell(tx, asked, why)
    if (yes) await appoint(tx, asked, { rep: rep.id, boss: boss.id })
    const said = words(rep)[yes ? 'isNow' : 'isNot'](boss.name)
    const replaces = tap.message ? { channel: tap.channel, ts: tap.message } : undefined
    const card = question(rep, boss, yes ? 'confirmed' : 'declined')
    const to = { workspace: rep.workspace, channel: rep.dm ?? '', user: rep.id }
    await send(
      tx,
      [
        { ...card, op: 'repaint', address: { ...card.address, channel: tap.channel, replaces } },
        { op: 'post', address: to, post: { kind: 'say', language: rep.language, text: said } },
      ],
      now,
    )
  }

export const MANAGER_TAPS = {
  [ACTIONS.confirmManager]: answered(true),
  [ACTIONS.declineManager]: answered(false),
}

// Customers go from one rep to another: proposed by the rep, the manager or an administrator, and accepted by the receiver.
import { inWorkspace, type Tx } from '../../../db/database.ts'
import { changeHandover, type Handover, handedOf, proposeHandover } from '../../customers/handover/store/handovers.ts'
import { fold, type Known, named, resolve } from '../../customers/names.ts'
import { knownCustomers } from '../../customers/store.ts'
import { type Asked, type Commit, say } from '../../flow.ts'
import { speak } from '../../languages/language.ts'
import { TEAM_WORDS } from '../../languages/team-words.ts'
import type { Rep } from '../../model.ts'
import { send } from '../../queue/outbox.ts'
import { allReps } from '../../reps/store.ts'
import { type Desk, privately } from '../desk.ts'
import { COMMAND_WORDS } from '../words.ts'
import { audited, cardFor } from './handover-card.ts'
import { undoLast } from './handover-undo.ts'
import { nameAt, personIn } from './person.ts'

const words = (rep: Rep) => TEAM_WORDS[rep.language].handover
const tell =
  (asked: Asked, text: string): Commit =>
  tx =>
    send(tx, [say(privately(asked), text)], asked.now)

const ALL = /^(?:all|everything|everyone|全部|所有|都)(?:客户|customers)?$/i
const UNDO = /^(?:undo|撤销)$/i
const TO = /^(?:to|给|->|→)\s*/i

/** `/rapport handover @from @to customers`; without a `from`, one’s own. */
export async function handoverCommand(desk: Desk, asked: Asked, typed: string): Promise<Commit> {
  if (UNDO.test(typed)) return undoLast(desk, asked)
  const { replies } = speak(asked.rep.language)
  const usage = tell(asked, replies.usage(COMMAND_WORDS.handover[asked.rep.language].usage))
  if (!typed) return usage
  const people = await inWorkspace(desk.db, asked.rep.workspace, allReps)
  const first = personIn(typed, people)
  if (!first) return tell(asked, TEAM_WORDS[asked.rep.language].manager.unknown(nameAt(typed)))
  const second = personIn(first.rest.replace(TO, ''), people)
  if (!second && /^[@＠]/.test(first.rest))
    return tell(asked, TEAM_WORDS[asked.rep.language].manager.unknown(nameAt(first.rest)))
  const me = people.find(({ id }) => id === asked.rep.id) ?? asked.rep
  const [from, to, rest] = second ? [first.who, second.who, second.rest] : [me, first.who, first.rest]
  return rest ? propose(desk, asked, { from, to, rest }) : usage
}

interface Proposed {
  from: Rep
  to: Rep
  /** The customers in words, or "all". */
  rest: string
}

/** Proposes a hand-over to the receiver. */
export async function propose(desk: Desk, asked: Asked, { from, to, rest }: Proposed): Promise<Commit> {
  const { rep } = asked
  const may = from.id === rep.id || rep.admin || from.manager === rep.id
  if (!may) return tell(asked, words(rep).notAllowed)
  if (from.id === to.id) return tell(asked, words(rep).toThemselves)
  const known = await inWorkspace(desk.db, rep.workspace, tx => knownCustomers(tx, from.id))
  const chosen = customersIn(rest, known)
  if ('unknown' in chosen) {
    const names = known.slice(0, 5).map(({ name }) => name)
    return tell(asked, speak(rep.language).replies.noSuchCustomer(chosen.unknown, names))
  }
  return tx => ask(tx, asked, { from, to, customers: chosen.customers })
}

/** The customers that words list: all of them, or each by its name. */
export function customersIn(text: string, known: Known[]): { customers: Known[] } | { unknown: string } {
  const said = text.trim()
  if (ALL.test(said)) return known.length > 0 ? { customers: known } : { unknown: said }
  const whole = nameIn(said, known)
  if (whole) return { customers: [whole] }
  const found: Known[] = []
  for (const part of said.split(/\s*(?:[,，、;；]|\band\b|和|以及)\s*/).filter(Boolean)) {
    const one = nameIn(part, known)
    if (!one) {
      // Names without anything between them, or with "and" in them.
      const all = named(said, known)
      return all.length > 0 && found.length === 0 ? { customers: all } : { unknown: part.slice(0, 80) }
    }
    found.push(one)
  }
  return { customers: [...new Set(found)] }
}

/** The customer that words name, whole or short; more words than a name name nobody. */
function nameIn(said: string, known: Known[]): Known | undefined {
  const found = resolve(said, known)
  if (found.kind !== 'known') return undefined
  const key = fold(said)
  const longer = !found.near && found.customer.keys.every(own => own !== key && key.startsWith(own))
  return longer ? undefined : found.customer
}

async function ask(tx: Tx, asked: Asked, of: { from: Rep; to: Rep; customers: Known[] }): Promise<void> {
  const { rep, now } = asked
  const { from, to, customers } = of
  const handover: Handover = {
    ...{ workspace: rep.workspace, id: crypto.randomUUID(), from: from.id, to: to.id, by: rep.id },
    ...{ state: 'asked', at: now, changedAt: now },
  }
  await proposeHandover(
    tx,
    handover,
    customers.map(({ id }) => id),
  )
  await audited(tx, asked, handover, 'handover.proposed')
  const names = customers.map(({ name }) => name)
  const card = await cardFor(tx, handover, await handedOf(tx, handover.id))
  await send(tx, [...card, say(privately(asked), words(rep).asked(to.name, names))], now)
}

/** Marks a hand-over that the receiver does not want. */
export const decline = (tx: Tx, { id }: Handover, now: Date): Promise<void> =>
  changeHandover(tx, id, { state: 'declined', now })

// A customer who is not to be contacted: told in words, taken back in words or at a tap.
import type { Tx } from '../../../db/database.ts'
import { ACTIONS } from '../../actions.ts'
import { record } from '../../audit/store.ts'
import { ownCustomer } from '../../customers/holdings/store.ts'
import type { Known } from '../../customers/names.ts'
import { allowContact, forbidContact, noContacts } from '../../customers/no-contact/store.ts'
import { type Asked, answer, type Commit, say } from '../../flow.ts'
import { speak } from '../../languages/language.ts'
import { settleAbout } from '../../nudges/settle.ts'
import { inkOf } from '../../nudges/standing/words.ts'
import type { MessageOf } from '../../post.ts'
import { send } from '../../queue/outbox.ts'
import { type Desk, privately, titlesOf, withDm } from '../desk.ts'
import type { Tapped } from '../taps.ts'

const cardOf = (customer: string): string => `no_contact:${customer}`

const noted = (tx: Tx, { rep, now }: Asked, { what, about }: { what: string; about: string }) =>
  record(tx, { workspace: rep.workspace, who: rep.id, what, about, at: now })

/** No nudge, list or preview brings the customer up any more; what waits about it is settled. */
export const forbid =
  (desk: Desk, asked: Asked, { customer, quote }: { customer: Known; quote: string }): Commit =>
  async tx => {
    const { rep, now, today } = asked
    const { id, name } = customer
    const isNew = await forbidContact(tx, id, { since: today, by: rep.id, quote })
    if (isNew) {
      await noted(tx, asked, { what: 'customer.no_contact', about: id })
      await settleAbout(tx, id, { rep: await withDm(tx, rep), now, today, titles: titlesOf(desk) })
    }
    const since = (await noContacts(tx, rep.id)).find(one => one.id === id)?.since ?? today
    const post = postOf(asked, { customer: id, name, since, state: isNew ? 'kept' : 'was' })
    await send(tx, [answer(asked, post, cardOf(id))], now)
  }

const postOf = (
  { rep, today }: Asked,
  of: Pick<MessageOf<'no_contact'>, 'customer' | 'name' | 'since' | 'state'>,
): MessageOf<'no_contact'> => ({ kind: 'no_contact', language: rep.language, today, ...of })

/** The customer may be contacted again. */
export const allow =
  (asked: Asked, { id, name }: Known): Commit =>
  async tx => {
    const { words } = inkOf(asked.rep.language, asked.today)
    const was = await allowContact(tx, id)
    if (was) await noted(tx, asked, { what: 'customer.contact_again', about: id })
    const text = was ? words.noContact.undone(name) : words.noContact.notSo(name)
    await send(tx, [say(asked, text)], asked.now)
  }

const onAllow: Tapped = async (tx, _desk, asked, tap) => {
  const customer = await ownCustomer(tx, asked.rep.id, tap.value)
  if (!customer || !(await allowContact(tx, customer.id))) {
    const { alreadyAnswered } = speak(asked.rep.language).replies
    return send(tx, [say(privately(asked, asked.address.thread), alreadyAnswered)], asked.now)
  }
  await noted(tx, asked, { what: 'customer.contact_again', about: customer.id })
  const replaces = tap.message ? { channel: tap.channel, ts: tap.message } : undefined
  const post = postOf(asked, { customer: customer.id, name: customer.name, since: asked.today, state: 'undone' })
  await send(
    tx,
    [{ op: 'repaint', address: { ...asked.address, replaces }, card: cardOf(customer.id), post }],
    asked.now,
  )
}

export const STANDING_TAPS = { [ACTIONS.contactAgain]: onAllow } satisfies Record<string, Tapped>

/** Who is not to be contacted, with the words that say so. */
export const listForbidden =
  (asked: Asked): Commit =>
  async tx => {
    const { rep, today, now } = asked
    const { words, day } = inkOf(rep.language, today)
    const all = await noContacts(tx, rep.id)
    const title = all.length > 0 ? words.noContact.list(all.length) : words.noContact.nobody
    const lines = all.map(({ name, since, quote }) => ({
      text: words.noContact.since(name, day(since)),
      ...(quote ? { quote, on: since } : {}),
    }))
    await send(tx, [answer(asked, { kind: 'record', language: rep.language, today, title, lines })], now)
  }

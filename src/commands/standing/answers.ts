// Answers on how things stand, from the rep's own record as it is now.
import type { Tx } from '../../../db/database.ts'
import type { Known } from '../../customers/names.ts'
import { type Asked, answer, type Commit } from '../../flow.ts'
import { type Answer, answerFor } from '../../nudges/standing/answers.ts'
import { openWithAll } from '../../nudges/standing/concerns.ts'
import { type OnSheet, onSheet } from '../../nudges/standing/on-sheet.ts'
import { funnelPicture, pyramidPicture, tiersPicture } from '../../nudges/standing/pictures.ts'
import { type Ink, inkOf } from '../../nudges/standing/words.ts'
import { readRecord } from '../../nudges/store/book.ts'
import { lastChannel } from '../../nudges/store/contacts.ts'
import { send } from '../../queue/outbox.ts'
import { calendarOf } from '../../reps/calendars.ts'
import type { StandingWhat } from '../../understanding/standing.ts'

export type Picture = 'pyramid' | 'funnel' | 'tiers'

const PICTURES = { pyramid: pyramidPicture, funnel: funnelPicture, tiers: tiersPicture } as const

const bookOf = async (tx: Tx, { rep, today }: Asked) =>
  readRecord(tx, { rep, today, calendar: await calendarOf(tx, rep) })

const ink = ({ rep, today }: Asked): Ink => inkOf(rep.language, today)

function post(tx: Tx, asked: Asked, made: Answer): Promise<void> {
  const { rep, today, now } = asked
  return send(tx, [answer(asked, { kind: 'record', language: rep.language, today, ...made })], now)
}

/** One value of one customer, with what it stands on. */
export const answerAbout =
  (asked: Asked, what: StandingWhat, { id }: Known): Commit =>
  async tx => {
    const book = await bookOf(tx, asked)
    const customer = book.customers.find(one => one.id === id)
    if (!customer) return
    const channel = what === 'last_contact' ? await lastChannel(tx, id) : undefined
    await post(tx, asked, answerFor(what, { customer, book, channel }, ink(asked)))
  }

/** How a customer stands among the rep's others, for its sheet; undefined where that is not known. */
export async function standingOnSheet(tx: Tx, asked: Asked, id: string): Promise<OnSheet | undefined> {
  const book = await bookOf(tx, asked)
  const customer = book.customers.find(one => one.id === id)
  return customer && onSheet(customer, book, ink(asked))
}

/** What is open with all of the rep's customers. */
export const answerOfAll =
  (asked: Asked, what: StandingWhat): Commit =>
  async tx => {
    if (what !== 'complaints' && what !== 'objections' && what !== 'payments') return
    await post(tx, asked, openWithAll(what, await bookOf(tx, asked), ink(asked)))
  }

/** The rep's own book as a picture in words. */
export const showBook =
  (asked: Asked, picture: Picture): Commit =>
  async tx =>
    post(tx, asked, PICTURES[picture](await bookOf(tx, asked), ink(asked)))

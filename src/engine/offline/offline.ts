// The offline engine: understands a note by rules alone, the same way every time.
import { enHearing } from '../../languages/en/hear.ts'
import { zhHearing } from '../../languages/zh/hear.ts'
import type { CivilDate, Language } from '../../model.ts'
import { type DateMention, findDates } from '../../understanding/dates.ts'
import { tellsOfEvent } from '../../understanding/happened.ts'
import type { Channel, ContactMeaning, FactMeaning, Meaning, Note, VisitMeaning } from '../../understanding/meaning.ts'
import type { Engine } from '../engine.ts'
import { hearCorrection } from './correction.ts'
import { hearDeal } from './deal.ts'
import { hearFacts } from './facts.ts'
import { hearFollowUps } from './follow-ups.ts'
import { hearIntent } from './intent.ts'
import { type Part, type Scene, setScene, within } from './scene.ts'
import { hearSignals } from './signals.ts'

const hearings = [zhHearing, enHearing]

/** An engine that needs no model and no network; deterministic. */
export function createOfflineEngine(): Engine {
  return { name: 'offline', understand: async note => ({ meaning: understandOffline(note) }) }
}

/**
 * What a note means, by rules.
 * @throws Error when `at` or `tz` of the note is not valid
 */
export function understandOffline(note: Note): Meaning {
  const scene = setScene(note, hearings)
  const language = languageOf(note.text)
  const { intent, reports } = hearIntent(scene, hearings)
  if (intent === 'correct') return { language, intent, visits: hearCorrection(scene, hearings) }
  const visits = reports ? hearVisits(scene) : []
  return { language, intent: intent === 'log_visit' && visits.length === 0 ? 'other' : intent, visits }
}

/** Chinese where Han characters carry the note: one of them weighs as much as a short word. */
function languageOf(text: string): Language {
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0
  return han > words ? 'zh' : 'en'
}

function hearVisits(scene: Scene): VisitMeaning[] {
  const facts = hearFacts(scene)
  const signals = hearSignals(scene)
  const followUps = hearFollowUps(scene)
  const planned = new Set(followUps.map(found => found.start))
  return scene.customers.flatMap(customer => {
    const of = <T>(found: { customer: string | undefined; item: T }[]) =>
      found.filter(f => f.customer === customer).map(f => f.item)
    const deal = hearDeal(scene, customer)
    const channel = channelOf(scene, customer, planned)
    const visit: VisitMeaning = {
      ...(customer === undefined ? {} : { customer }),
      occurred_on: dayOf(scene, customer, planned),
      ...(channel ? { channel } : {}),
      contacts: contactsOf(scene, customer).filter(({ name }) => !isOtherName(name, of(facts))),
      facts: of(facts),
      signals: of(signals),
      follow_ups: of(followUps),
      ...(deal ? { deal } : {}),
    }
    return tellsSomething(scene, visit) ? [visit] : []
  })
}

/** A visit without a customer needs a person or a fact in it; one with a customer, words of what passed. */
function tellsSomething(scene: Scene, visit: VisitMeaning): boolean {
  const items = visit.facts.length + visit.signals.length + visit.follow_ups.length + (visit.deal ? 1 : 0)
  if (visit.customer === undefined)
    return visit.contacts.length > 0 || visit.facts.length > 0 || (items > 0 && visit.channel !== undefined)
  const told = scene.parts.filter(
    part => part.customer === visit.customer && part.void !== 'question' && part.void !== 'instruction',
  )
  const reported = told.some(part => part.hearings.some(({ report }) => part.says(report)))
  if (visit.customer === undefined)
    return visit.contacts.length + visit.facts.length > 0 || (items > 0 && (reported || visit.channel !== undefined))
  return told.length > 0 && (items + visit.contacts.length > 0 || visit.channel !== undefined || reported)
}

/** Grace, of whom it is said that she is Ms Wang: one person under two names. */
const isOtherName = (name: string, facts: readonly FactMeaning[]): boolean =>
  facts.some(({ about, key, value }) => /^(?:english_name|nickname)$/.test(key) && value === name && about !== name)

function contactsOf(scene: Scene, customer: string | undefined): ContactMeaning[] {
  const contacts = new Map<string, ContactMeaning>()
  for (const part of scene.about.get(customer) ?? []) {
    if (part.void === 'instruction' || part.void === 'question') continue
    for (const { name, title } of within(scene.names.people, part)) {
      contacts.set(name, {
        name,
        ...((title ?? contacts.get(name)?.title) ? { title: title ?? contacts.get(name)?.title } : {}),
      })
    }
  }
  return [...contacts.values()]
}

// An opening sentence ("three stops today") speaks for every visit; it has no more clauses than this.
const OPENING = 20

function channelOf(scene: Scene, customer: string | undefined, planned: ReadonlySet<number>): Channel | undefined {
  const told = (part: Part) => !part.void && !planned.has(part.start)
  const own = (scene.about.get(customer) ?? []).filter(told)
  const opening = scene.parts.slice(0, OPENING).filter(part => part.sentence === 0 && told(part))
  for (const parts of [own, opening]) {
    for (const part of parts) {
      const text = unnamed(scene, part)
      const heard = (says: RegExp) => part.says(says) && says.test(text)
      const hit = part.hearings.flatMap(h => h.channels).find(([, says]) => heard(says))
      if (hit) return hit[0]
    }
  }
  return undefined
}

/** A clause without the names of customers, so that no trade show is heard in "Summit Outdoors". */
function unnamed(scene: Scene, part: Part): string {
  let text = part.text
  for (const { start, end } of within(scene.names.customers, part)) {
    text = text.slice(0, start - part.start) + 'X'.repeat(end - start) + text.slice(end - part.start)
  }
  return text
}

/** The past day on which a contact is said to have been, or that the note begins with; else the day of the note. */
function dayOf(scene: Scene, customer: string | undefined, planned: ReadonlySet<number>): CivilDate {
  for (const part of scene.about.get(customer) ?? []) {
    if (part.void || planned.has(part.start) || within(scene.ahead, part).length === 0) continue
    if (!part.hearings.some(h => part.says(h.report) || h.channels.some(([, says]) => part.says(says)))) continue
    const past = pastDay(scene, part)
    if (past) return past.to
  }
  const head = scene.parts[0]
  const opening = head && !head.void && !planned.has(head.start) ? pastDay(scene, head) : undefined
  return opening?.start === 0 ? opening.to : scene.on
}

// A day in what somebody said, waits for or agreed upon is not the day of the contact.
const TOLD = /[说讲]|表示|答应|[等想要]|打算|\b(?:said|says|that|wait(?:s|ing)? (?:for|until)|promised|told)\b/i
const AGREED = /说好|约好|约定|答应|说定|本来|原定|\b(?:supposed to|was going to|meant to)\b/i

/** "Follow up Monday's demo", "only Tuesdays": the day of something else, or of none. */
const isOtherDay = (part: Part, { start, end }: DateMention): boolean =>
  part.hearings.some(
    ({ otherDay }) => otherDay?.before.test(part.text.slice(0, start)) || otherDay?.after.test(part.text.slice(end)),
  )

/** The first day up to today that a clause names, unless it tells of what came or was paid. */
function pastDay(scene: Scene, part: Part): DateMention | undefined {
  if (tellsOfEvent(part.text)) return undefined
  return findDates(part.text, { on: scene.on }, 'past').find(
    date =>
      !TOLD.test(part.text.slice(0, date.start)) &&
      !AGREED.test(part.text) &&
      !isOtherDay(part, date) &&
      date.from === date.to &&
      date.to <= scene.on &&
      date.tense !== 'future' &&
      (date.kind === 'day' || date.kind === 'range'),
  )
}

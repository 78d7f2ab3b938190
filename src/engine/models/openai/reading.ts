// From a model's raw answer to a meaning, with every fault named in words that the model can mend it by.
import { z } from 'zod'
import { factKind } from '../../../facts/kinds.ts'
import { type Meaning, meaningSchema, OBJECTION_TOPICS, type VisitMeaning } from '../../../understanding/meaning.ts'
import { modelKeys } from '../../prompt/keys.ts'
import { fitsWire, stripNulls } from './wire.ts'

export interface Reading {
  /** Present when the answer has the right shape. */
  meaning?: Meaning
  /** What is wrong with it, one clear line each. */
  faults: string[]
  /** Whether it has the form of the wire. */
  formed: boolean
  /** How many items the note proves, and how many there are. */
  proven: number
  items: number
}

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

/** Some models think aloud before they answer. */
const withoutThoughts = (content: string): string => content.replace(/^\s*<think>[\s\S]*?<\/think>/, '')

/** Where the object that begins at `start` ends, strings and what is escaped in them left aside; -1 where it does not. */
function endOfObject(text: string, start: number): number {
  const marks = /["{}]|\\./gs
  marks.lastIndex = start
  let depth = 0
  let quoted = false
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') quoted = !quoted
    if (quoted) continue
    if (mark[0] === '{') depth++
    if (mark[0] === '}' && --depth === 0) return marks.lastIndex
  }
  return -1
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How many braces are tried in prose before it is given up. */
const TRIES = 20

/** The JSON of an answer: all of it, or the first object in it that has a key, whatever fence or words stand around it. */
export function jsonIn(content: string, key: string): unknown {
  const text = withoutThoughts(content)
  const whole = parsed(text)
  if (whole !== undefined) return whole
  let start = text.indexOf('{')
  for (let tries = 0; start >= 0 && tries < TRIES; tries++) {
    const end = endOfObject(text, start)
    const object = end < 0 ? undefined : parsed(text.slice(start, end))
    if (typeof object === 'object' && object !== null && key in object) return object
    start = text.indexOf('{', start + 1)
  }
  return undefined
}

const exists = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

function datesOf(visit: VisitMeaning, at: string): [where: string, date: string | undefined][] {
  return [
    [`${at}.occurred_on`, visit.occurred_on],
    [`${at}.deal.close_on`, visit.deal?.close_on],
    ...visit.follow_ups.map((f, i): [string, string | undefined] => [`${at}.follow_ups[${i}].due`, f.due]),
  ]
}

function quotesOf(visit: VisitMeaning, at: string): [where: string, quote: string][] {
  const of = (name: string, items: { quote: string }[]) =>
    items.map((item, i): [string, string] => [`${at}.${name}[${i}].quote`, item.quote])
  return [
    ...of('facts', visit.facts),
    ...of('signals', visit.signals),
    ...of('follow_ups', visit.follow_ups),
    ...(visit.deal ? [[`${at}.deal.quote`, visit.deal.quote] as [string, string]] : []),
  ]
}

/** Values that the registries do not know. */
function strangersOf(visit: VisitMeaning, at: string): string[] {
  const facts = visit.facts.flatMap(({ key, value }, i) => {
    const known = modelKeys.find(each => each === key)
    if (!known) return [`${at}.facts[${i}].key: "${key}" is not one of the keys`]
    const { type } = factKind(known)
    if (typeof type === 'string' || type.includes(value)) return []
    return [`${at}.facts[${i}].value: "${value}" is not one of ${type.join(', ')}`]
  })
  const topics: readonly string[] = OBJECTION_TOPICS
  const signals = visit.signals.flatMap(({ kind, topic }, i) =>
    kind === 'objection' && topic !== undefined && !topics.includes(topic)
      ? [`${at}.signals[${i}].topic: "${topic}" is not one of ${topics.join(', ')}`]
      : [],
  )
  return [...facts, ...signals]
}

/**
 * Reads a model's answer to a note.
 * An answer that is no JSON, has the wrong shape or a date that no calendar knows has no `meaning`;
 * one with a quote that is not in the note, or a value out of the registries, has one, and faults.
 */
export function readMeaning(content: string, text: string): Reading {
  const json = jsonIn(content, 'intent')
  const nothing = { formed: fitsWire(json), proven: 0, items: 0 }
  if (json === undefined) return { ...nothing, faults: ['the answer is not one JSON object'] }
  const parsed = meaningSchema.safeParse(stripNulls(json) ?? {})
  if (!parsed.success) {
    const faults = parsed.error.issues.map(issue => `${z.core.toDotPath(issue.path) || 'answer'}: ${issue.message}`)
    return { ...nothing, faults }
  }
  const meaning = parsed.data
  const visits = meaning.visits.map((visit, i) => ({ visit, at: `visits[${i}]` }))
  const dates = visits
    .flatMap(({ visit, at }) => datesOf(visit, at))
    .flatMap(([at, date]) => (date === undefined || exists(date) ? [] : [`${at}: there is no day ${date}`]))
  if (dates.length) return { ...nothing, faults: dates }
  const hay = squeeze(text)
  const quotes = visits.flatMap(({ visit, at }) => quotesOf(visit, at))
  const loose = quotes.filter(([, quote]) => !hay.includes(squeeze(quote)))
  const faults = [
    ...loose.map(([at, quote]) => `${at}: "${quote}" is not a verbatim part of the note`),
    ...visits.flatMap(({ visit, at }) => strangersOf(visit, at)),
  ]
  return { ...nothing, meaning, faults, proven: quotes.length - loose.length, items: quotes.length }
}

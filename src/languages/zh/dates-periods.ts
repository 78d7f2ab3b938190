// Chinese quarters, half-years and years: 下季度, 二季度末, 年底, 明年上半年, 2027年.
import type { Reference } from '../../understanding/dates/calendar.ts'
import { type DateRule, phrase, type Reading } from '../../understanding/dates/grammar.ts'
import {
  nearestPeriod,
  type Part,
  type Period,
  partOf,
  periodAt,
  periodOfYear,
  wholePeriod,
} from '../../understanding/dates/periods.ts'
import { numberOf, stepsOf, words, yearOf } from './dates-words.ts'

const patterns = { ...words, INSIDE: '之?内|以内' }

const parts: Record<string, Part> = { 初: 'start', 中: 'mid', 底: 'end', 末: 'end', 尾: 'end' }

/** 一季度, 明年第二季度末, Q1末 */
const quarter: DateRule = {
  pattern: phrase(
    String.raw`(?:(?<year>{YEAR})的?)?(?:第?(?<index>[一二三四1-4])个?季度?|(?<=年的?|^|[^\w])Q(?<q>[1-4])(?!\d))(?<part>[初中末底])?(?<inside>{INSIDE})?`,
    patterns,
    'g',
  ),
  read: ({ year, index, q, part, inside }, reference) => {
    const number = numberOf(index ?? q ?? '')
    const period = year
      ? periodOfYear('quarter', yearOf(year, reference.on.year), number)
      : nearestPeriod('quarter', number, reference)
    return period && inPeriod(period, { part, inside, reference, open: !year })
  },
}

const steppedQuarter: DateRule = {
  pattern: phrase(
    '(?<step>上上|上|这|本|当|下下|下)一?个?财?季度?(?!节)(?<part>[初中末底])?(?<inside>{INSIDE})?',
    patterns,
    'g',
  ),
  read: ({ step, part, inside }, reference) =>
    inPeriod(periodAt('quarter', reference.on, stepsOf(step)), { part, inside, reference, open: false }),
}

const quarterEnd: DateRule = {
  pattern: /(?<![一二三四1-4上这本当下个每])财?季(?:度)?(?<part>[末底初])/g,
  read: ({ part }, reference) => inPeriod(periodAt('quarter', reference.on), { part, reference, open: false }),
}

/** 上半年, 明年下半年 */
const half: DateRule = {
  pattern: phrase('(?:(?<year>{YEAR})的?)?(?<half>[上下])半年(?<part>[初末底])?(?<inside>{INSIDE})?', patterns, 'g'),
  read: ({ year, half: which, part, inside }, reference) => {
    const index = which === '上' ? 1 : 2
    const period = year
      ? periodOfYear('half', yearOf(year, reference.on.year), index)
      : nearestPeriod('half', index, reference)
    return period && inPeriod(period, { part, inside, reference, open: !year })
  },
}

/** 明年, 今年年底, 2027年初 */
const year: DateRule = {
  pattern: phrase(
    '(?<year>{YEAR})(?!级|款|版|[份生代后纪货级产历]|以[上来后]|[前之]|多|内[部容存衣销]|旺)(?:的?(?:年?(?<part>[初底末尾](?![一二三四五六七八九十])|中(?!秋|国|旬))|(?<inside>年?内|之内|以内)))?',
    patterns,
    'g',
  ),
  read: ({ year: said = '', part, inside }, reference) => {
    const { on } = reference
    const number = yearOf(said, on.year)
    const period = number >= 1900 && number < 2200 ? periodOfYear('half', number, 1) : null
    return period && inPeriod(periodAt('year', period.from), { part, inside, reference, open: false })
  },
}

/** 年底, 年初, 年中, 年内 */
const bareYear: DateRule = {
  pattern:
    /(?<![\d一二两三四五六七八九十百几半今明去前后当每多本周])年(?:(?<part>[底末](?!货)|初(?![一二三四五六七八九十])|中(?!秋|国|无休))|(?<inside>内))|岁末/g,
  read: ({ part = '底', inside }, reference) => {
    const here = inPeriod(periodAt('year', reference.on), {
      part: inside ? undefined : part,
      inside,
      reference,
      open: true,
    })
    const gone = reference.lean === 'future' && reference.on.until(here.to).days < 0
    return gone ? inPeriod(periodAt('year', reference.on, 1), { part, inside, reference, open: true }) : here
  },
}

const quarterly: DateRule = {
  pattern: /每个?季度?的?(?<part>[末底初])/g,
  read: ({ part }, reference) => {
    const ends = [0, 1].map(steps =>
      inPeriod(periodAt('quarter', reference.on, steps), { part, reference, open: false }),
    )
    const next = ends.find(({ to }) => reference.on.until(to).days >= 0)
    return next ? { ...next, kind: 'recurrence' } : null
  },
}

export const zhPeriods: DateRule[] = [quarter, steppedQuarter, quarterEnd, quarterly, half, year, bareYear]

interface Within {
  part?: string
  inside?: string
  reference: Reference
  open: boolean
}

function inPeriod(period: Period, { part, inside, reference, open }: Within): Reading {
  const name = parts[part ?? '']
  if (name) return { ...partOf(period, name, reference.on), open }
  if (inside) return { from: period.to, to: period.to, kind: 'deadline' }
  return wholePeriod(period, open)
}

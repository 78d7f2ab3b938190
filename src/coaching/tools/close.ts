// The closing sentence: the deal's own problem, solution and value in one line to say; what is missing is asked for.
import { speak } from '../../languages/language.ts'
import type { Blank, ToolWords } from '../../languages/tools.ts'
import type { ToolLine } from '../../views.ts'
import { type Ground, givenFor, type Made, stated } from './tool.ts'
import { fromFact, fromGiven, HEARINGS, type Matter, matterOf, matterOfSignal, TOOL_WORDS, unended } from './words.ts'

const BLANKS: readonly Blank[] = ['problem', 'solution', 'value']

interface Part {
  text: string
  from: ToolLine['from']
}

/** The sentence with its three parts; the rep's own words for a part come before the record's. Pure. */
export function makeClose(ground: Ground): Made {
  const words = TOOL_WORDS[ground.language]
  const found = partsOf(ground, words)
  const missing = BLANKS.filter(blank => !found[blank])
  const part = (blank: Blank) => found[blank]?.text ?? words.gap(words.close.blanks[blank])
  const problem = found.problem ? `‘${part('problem')}’` : part('problem')
  return {
    result: words.close.sentence({ problem, solution: part('solution'), value: part('value') }),
    blocks: [
      ...(missing.length === 0 ? [{ lines: [{ text: words.close.step, say: true as const }] }] : []),
      { lines: BLANKS.map(blank => ({ label: words.close.blanks[blank], text: '', ...found[blank] })) },
    ],
    ask: missing.map(blank => words.close.asks[blank]),
    note: missing.length === 0 ? words.close.note : undefined,
    fields: BLANKS.map(slot => ({ slot, label: words.close.blanks[slot], value: found[slot]?.text ?? '' })),
  }
}

/** What a reply fills in: parts under their names, or the one part that is missing; undefined where neither. */
export function readBlanks(text: string, ground: Ground): Partial<Record<Blank, string>> | undefined {
  const given: Partial<Record<Blank, string>> = {}
  for (const line of text.split(/[\n；;]+/)) {
    const found = labelled(line)
    if (found) given[found.blank] = unended(found.text)
  }
  if (Object.keys(given).length > 0) return given
  const found = partsOf(ground, TOOL_WORDS[ground.language])
  const [missing, ...more] = BLANKS.filter(blank => !found[blank])
  const plain = text.trim()
  const says = plain.length <= LONGEST && !/[?？\n]/.test(plain)
  return missing && more.length === 0 && says ? { [missing]: unended(plain) } : undefined
}

/** Longer words are no blank of a sentence. */
const LONGEST = 80

function labelled(line: string): { blank: Blank; text: string } | undefined {
  for (const { labels } of HEARINGS) {
    const blank = BLANKS.find(one => labels.close[one].test(line))
    if (blank) return { blank, text: line.replace(labels.close[blank], '') }
  }
  return undefined
}

function partsOf(ground: Ground, words: ToolWords): Record<Blank, Part | undefined> {
  const given = (slot: Blank): Part | undefined => {
    const own = givenFor(ground, slot)
    return own && { text: unended(own.text), from: fromGiven(own, words.you) }
  }
  const { factLabels } = speak(ground.language)
  const problem = given('problem') ?? problemOf(ground)
  // What they gain is what they asked for, unless that is the problem already.
  const gains = stated(ground, 'knows_value', 'need').map(fact => ({
    text: unended(matterOf(fact).quote ?? fact.value),
    from: fromFact(fact, factLabels[fact.key]),
  }))
  return {
    problem,
    solution: given('solution') ?? solutionOf(ground),
    value: given('value') ?? gains.find(gain => gain.from?.quote !== problem?.from?.quote),
  }
}

function problemOf(ground: Ground): Part | undefined {
  const { factLabels, cards } = speak(ground.language)
  const heard = ground.signals.filter(({ kind }) => kind === 'complaint' || kind === 'objection')
  const matters: Matter[] = [
    ...stated(ground, 'pain').map(fact => matterOf(fact, factLabels[fact.key])),
    ...heard.map(signal => matterOfSignal(signal, cards.signals[signal.kind])).filter(one => one.quote),
    ...stated(ground, 'need').map(fact => matterOf(fact, factLabels[fact.key])),
  ]
  const [first] = matters
  return first && { text: unended(first.quote ?? first.matter), from: first.from }
}

function solutionOf({ deals, language }: Ground): Part | undefined {
  const { cards } = speak(language)
  const deal = deals.find(one => one.product && !one.certainty)
  if (!deal?.product) return undefined
  const { quantity, unit } = deal
  const amount = quantity === undefined ? '' : cards.quantity(quantity, unit)
  const text = TOOL_WORDS[language].close.solution(deal.product, amount, unit !== undefined)
  return { text, from: { quote: deal.quote, on: deal.saidOn } }
}

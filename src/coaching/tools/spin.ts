// SPIN questions for a customer: what is not known is asked, what is known is built on.
import { speak } from '../../languages/language.ts'
import type { Situation, SpinKind, ToolWords } from '../../languages/tools.ts'
import type { ToolLine } from '../../views.ts'
import { type Ground, type Made, stated } from './tool.ts'
import { about, fromFact, type Matter, matterOf, matterOfSignal, TOOL_WORDS } from './words.ts'

const KINDS: readonly SpinKind[] = ['situation', 'problem', 'implication', 'payoff']
/** Questions of each kind. */
const MOST = 2

/** One or two questions of each kind, each with the fact that it stands on. Pure. */
export function makeSpin(ground: Ground): Made {
  const words = TOOL_WORDS[ground.language]
  const troubles = troublesOf(ground)
  const lines: Record<SpinKind, ToolLine[]> = {
    situation: situation(ground, words),
    problem: problem(ground, { words, troubles }),
    implication: implication(troubles, words),
    payoff: payoff(ground, { words, troubles }),
  }
  return {
    result: '',
    blocks: KINDS.map(kind => ({ title: words.spin.kinds[kind], lines: lines[kind].slice(0, MOST) })),
    ask: [],
    note: words.spin.note,
    fields: [],
  }
}

/** What is known of how things stand, by what a question could ask for. */
const KNOWN: Record<Situation, (ground: Ground) => boolean> = {
  supplier: ground => stated(ground, 'current_supplier').length > 0,
  volume: ground =>
    stated(ground, 'stock_level', 'reorder_cycle_days').length > 0 ||
    ground.deals.some(deal => deal.quantity !== undefined),
  process: ground => stated(ground, 'buying_process').length > 0,
  decider: ground => stated(ground, 'role').some(fact => fact.value === 'decider'),
  when: ground => stated(ground, 'budget_when').length > 0 || ground.deals.some(deal => deal.closeOn !== undefined),
}
const SITUATIONS = Object.keys(KNOWN) as Situation[]

function situation(ground: Ground, { spin }: ToolWords): ToolLine[] {
  const unknown = SITUATIONS.filter(slot => !KNOWN[slot](ground))
  if (unknown.length === 0) return [{ text: spin.nothingLeft }]
  return unknown.map(slot => ({ text: spin.situation[slot], say: true as const }))
}

/** What the customer finds hard, as it was said: pains, complaints, objections that are no talk about the price alone. */
function troublesOf(ground: Ground): Matter[] {
  const { factLabels, cards } = speak(ground.language)
  const pains = stated(ground, 'pain').map(fact => matterOf(fact, factLabels[fact.key]))
  const heard = ground.signals
    .filter(signal => signal.kind === 'complaint' || (signal.kind === 'objection' && signal.topic !== 'price'))
    .map(signal =>
      matterOfSignal(
        signal,
        signal.kind === 'objection' && signal.topic && Object.hasOwn(cards.objections, signal.topic)
          ? cards.objections[signal.topic as keyof typeof cards.objections]
          : cards.signals[signal.kind],
      ),
    )
  return [...pains, ...heard]
}

interface With {
  words: ToolWords
  troubles: Matter[]
}

function problem(ground: Ground, { words, troubles }: With): ToolLine[] {
  const { spin } = words
  const { factLabels, cards } = speak(ground.language)
  const suppliers = stated(ground, 'current_supplier').map(fact => ({
    text: spin.problem.supplier(fact.value),
    from: fromFact(fact, factLabels[fact.key]),
  }))
  const said = troubles.map(trouble => ({ text: about(trouble, spin.problem), from: trouble.from }))
  const volumes = ground.deals.flatMap(deal =>
    deal.quantity === undefined || deal.certainty
      ? []
      : [
          {
            text: spin.problem.volume(cards.quantity(deal.quantity, deal.unit)),
            from: { quote: deal.quote, on: deal.saidOn },
          },
        ],
  )
  const found = [...said.slice(0, 1), ...suppliers.slice(0, 1), ...said.slice(1), ...volumes]
  return (found.length > 0 ? found : [{ text: spin.problem.open }]).map(line => ({ ...line, say: true as const }))
}

function implication(troubles: Matter[], { spin }: ToolWords): ToolLine[] {
  if (troubles.length === 0) return [{ text: spin.implication.none }]
  return troubles.map(trouble => ({ text: about(trouble, spin.implication), say: true as const, from: trouble.from }))
}

function payoff(ground: Ground, { words, troubles }: With): ToolLine[] {
  const { spin } = words
  const { factLabels } = speak(ground.language)
  const solved = troubles.slice(0, 1).map(trouble => ({ text: about(trouble, spin.payoff), from: trouble.from }))
  const needs = stated(ground, 'need').map(fact => {
    const { quote, matter, from } = matterOf(fact, factLabels[fact.key])
    return { text: spin.payoff.need(quote ?? matter), from }
  })
  const found = [...solved, ...needs]
  if (found.length === 0) return [{ text: spin.payoff.none }]
  return found.map(line => ({ ...line, say: true as const }))
}

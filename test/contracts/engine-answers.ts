// What a model answers to a case, in the form of the wire: its gold, or what it is scripted to get wrong.
import { z } from 'zod'
import { wireJsonSchema } from '../../src/engine/models/openai/wire.ts'
import { listOf } from '../../src/eval/gold.ts'
import type { EngineCase, Item } from './engine-cases.ts'

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
}

const visitSchema = (wireJsonSchema as Schema).properties?.visits?.items
const schemaOf = (kind: string): Schema => {
  const found = visitSchema?.properties?.[kind]
  return found?.items ?? found?.anyOf?.find(each => each.properties) ?? {}
}

/** An item with every key of the wire: the first of several right values, null where nothing is known. */
function whole(kind: string, item: Item): Record<string, unknown> {
  const keys = Object.keys(schemaOf(kind).properties ?? {})
  return Object.fromEntries(keys.map(key => [key, listOf(item[key] as string | readonly string[])[0] ?? null]))
}

const LISTS = ['contacts', 'facts', 'signals', 'follow_ups'] as const

function visitOf(gold: EngineCase['gold']['visits'][number], model: EngineCase['model'] = {}): object {
  const { invent = {}, about = {}, customer = gold.customer ?? null, occurred_on = gold.occurred_on ?? null } = model
  const listed = LISTS.map(kind => {
    const items = [...gold[kind], ...(invent[kind] ?? [])].filter(item => !item.optional)
    return [kind, items.map(item => whole(kind, item))] as const
  })
  const lists = Object.fromEntries(listed)
  for (const fact of lists.facts ?? []) fact.about = about[String(fact.about)] ?? fact.about
  if (model.due !== undefined) for (const promise of lists.follow_ups ?? []) promise.due = model.due
  const said = invent.deal ?? (gold.deal?.optional ? undefined : gold.deal)
  return { customer, occurred_on, channel: null, ...lists, deal: said ? whole('deal', said) : null }
}

/** The answer of a model to a case. */
export const answerOf = ({ gold, model }: EngineCase): object => ({
  language: gold.language,
  intent: gold.intent,
  visits: gold.visits.filter(visit => !visit.optional).map(visit => visitOf(visit, model)),
})

const requestSchema = z.array(z.object({ role: z.string(), content: z.string() }))

/** The words of the note that a request shows. */
export const noteIn = (messages: unknown): string | undefined =>
  requestSchema
    .parse(messages)
    .flatMap(({ content }) => /<note>\n([\s\S]*)\n<\/note>$/.exec(content)?.[1] ?? [])
    .at(-1)

// What the server at hand accepts, learned from what it refuses: form of answers, temperature, name of the length limit.
import type { Ask, Body, Log, Shape } from './talk.ts'
import type { Trouble } from './trouble.ts'
import { wireJsonSchema } from './wire.ts'

export interface Manners {
  /** Dresses a question for this server. */
  dress(ask: Ask): Body
  /** Whether the refusal of a body taught something, so that it is worth asking again; remembered for later calls. */
  learn(trouble: Trouble, refused: Body): boolean
  /** A schema was taken and not kept to: from now on it stands in the prompt too. */
  doubt(): void
}

/** Tried in this order; each is weaker than the one before, and the last asks for nothing. */
const FORMS = ['json_schema', 'json_object', 'none'] as const
const LIMITS = ['max_completion_tokens', 'max_tokens', 'none'] as const

const MEANING: Shape = { name: 'meaning', schema: wireJsonSchema }

const inPrompt = ({ schema }: Shape) =>
  `Answer with one JSON object and nothing else: no code fence, no words around it. Every key is present; what does not apply is null. It follows this JSON schema:\n${JSON.stringify(schema)}`
const ENFORCED = 'The form is given with the request. Every key is present; what does not apply is null.'

const responseFormat = (form: (typeof FORMS)[number], shape: Shape): Body['response_format'] => {
  if (form === 'json_schema') return { type: 'json_schema', json_schema: { ...shape, strict: true } }
  return form === 'json_object' ? { type: 'json_object' } : undefined
}

/** One more step down a ladder for what a refused body used; a rung that others have left already is not left twice. */
const below = <T>(ladder: readonly T[], now: number, refused: T): number =>
  Math.max(now, Math.min(ladder.indexOf(refused) + 1, ladder.length - 1))

/** What a body was dressed in, as rungs of the ladders. */
const formOf = (body: Body) => body.response_format?.type ?? 'none'
const limitOf = (body: Body) => LIMITS.find(name => name !== 'none' && body[name] !== undefined) ?? 'none'

/** Starts from the strictest manners; `temperature` is sent until a server refuses it. */
export function createManners(temperature: number, log: Log): Manners {
  let form = 0
  let limit = 0
  let warm = true
  let shown = false
  const lessons: { said: RegExp; used(body: Body): boolean; take(body: Body): void; lesson: string }[] = [
    {
      said: /response_format|json_schema|json_object/i,
      used: body => formOf(body) !== 'none',
      take: body => (form = below(FORMS, form, formOf(body))),
      lesson: 'a weaker form of answers',
    },
    {
      said: /temperature/i,
      used: body => body.temperature !== undefined,
      take: () => (warm = false),
      lesson: 'no temperature',
    },
    {
      said: /max_completion_tokens|max_tokens|context length/i,
      used: body => limitOf(body) !== 'none',
      take: body => (limit = below(LIMITS, limit, limitOf(body))),
      lesson: 'another limit of length',
    },
  ]
  const learn: Manners['learn'] = ({ status, complaint, code }, body) => {
    if ((status !== 400 && status !== 422) || code === 'context_length_exceeded') return false
    const found = lessons.find(({ said, used }) => said.test(complaint) && used(body))
    if (!found) return false
    found.take(body)
    log.warn(
      { status, lesson: found.lesson },
      'The model server refused a parameter; it is asked differently from now on.',
    )
    return true
  }
  return {
    dress: ask => dressed(ask, { form: FORMS[form]!, limit: LIMITS[limit]!, shown, ...(warm && { temperature }) }),
    learn,
    doubt() {
      if (!shown && form === 0)
        log.warn({}, 'The model server does not keep to the schema; it is shown in the prompt from now on.')
      shown = true
    },
  }
}

interface Dress {
  form: (typeof FORMS)[number]
  limit: (typeof LIMITS)[number]
  shown: boolean
  temperature?: number
}

function dressed(ask: Ask, { form, limit, shown, temperature }: Dress): Body {
  const shape = ask.shape ?? MEANING
  const format = ask.structured ? responseFormat(form, shape) : undefined
  return {
    messages: ask.turns(form === 'json_schema' && !shown ? ENFORCED : inPrompt(shape)),
    ...(limit !== 'none' && { [limit]: ask.room }),
    ...(temperature !== undefined && { temperature }),
    ...(format && { response_format: format }),
  }
}

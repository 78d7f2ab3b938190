// What the server at hand accepts, learned from what it refuses: form of answers, temperature, name of the length limit.
import type { Ask, Body, Log } from './talk.ts'
import type { Trouble } from './trouble.ts'
import { wireJsonSchema } from './wire.ts'

export interface Manners {
  /** Dresses a question for this server. */
  dress(ask: Ask): Body
  /** Whether a refused request taught something, so that it is worth asking again; remembered for later calls. */
  learn(trouble: Trouble): boolean
}

/** Tried in this order; each is weaker than the one before, and the last asks for nothing. */
const FORMS = ['json_schema', 'json_object', 'none'] as const

const IN_PROMPT = `Answer with one JSON object and nothing else: no code fence, no words around it. Every key is present; what does not apply is null. It follows this JSON schema:\n${JSON.stringify(wireJsonSchema)}`
const ENFORCED = 'The form is given with the request. Every key is present; what does not apply is null.'

const responseFormat = (form: (typeof FORMS)[number]): Body['response_format'] => {
  if (form === 'json_schema')
    return { type: 'json_schema', json_schema: { name: 'meaning', strict: true, schema: wireJsonSchema } }
  return form === 'json_object' ? { type: 'json_object' } : undefined
}

/** Starts from the strictest manners; `temperature` is sent until a server refuses it. */
export function createManners(temperature: number, log: Log): Manners {
  let form = 0
  let limit: 'max_completion_tokens' | 'max_tokens' = 'max_completion_tokens'
  let warm = true
  const lessons: { said: RegExp; open: () => boolean; take: () => void; lesson: string }[] = [
    {
      said: /response_format|json_schema|json_object/i,
      open: () => form < FORMS.length - 1,
      take: () => form++,
      lesson: 'answers in a weaker form',
    },
    { said: /temperature/i, open: () => warm, take: () => (warm = false), lesson: 'no temperature' },
    {
      said: /max_completion_tokens/i,
      open: () => limit === 'max_completion_tokens',
      take: () => (limit = 'max_tokens'),
      lesson: 'max_tokens for the limit',
    },
  ]
  return {
    dress(ask) {
      const now = FORMS[form]!
      const format = ask.structured ? responseFormat(now) : undefined
      return {
        messages: ask.turns(now === 'json_schema' ? ENFORCED : IN_PROMPT),
        [limit]: ask.room,
        ...(warm && { temperature }),
        ...(format && { response_format: format }),
      }
    },
    learn({ status, complaint }) {
      if (status !== 400 && status !== 422) return false
      const found = lessons.find(({ said, open }) => said.test(complaint) && open())
      if (!found) return false
      found.take()
      log.warn(
        { status, lesson: found.lesson },
        'The model server refused a parameter; it is asked differently from now on.',
      )
      return true
    },
  }
}

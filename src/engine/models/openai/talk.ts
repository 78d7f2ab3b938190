// What is said to a chat-completions server and what comes back, in the engine's own terms.
import { z } from 'zod'
import { EngineFailure } from '../../engine.ts'

/** The part of a logger that the engine needs. */
export interface Log {
  warn(fields: object, message: string): void
}

export interface Turn {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** A form of answers: its name, and its JSON schema. */
export interface Shape {
  name: string
  schema: Record<string, unknown>
}

/** One thing to ask, before it is dressed for the server at hand. */
export interface Ask {
  /** The turns; `form` tells how to speak of the answer's form. */
  turns(form: string): Turn[]
  /** How many tokens the answer may take. */
  room: number
  /** Whether the answer is JSON, and not prose. */
  structured: boolean
  /** The JSON asked for; a meaning where absent. */
  shape?: Shape
}

/** The body of a request. */
export interface Body {
  messages: Turn[]
  temperature?: number
  max_completion_tokens?: number
  max_tokens?: number
  response_format?:
    | { type: 'json_schema'; json_schema: { name: string; strict: boolean; schema: Record<string, unknown> } }
    | { type: 'json_object' }
}

export interface Reply {
  content: string
  finish: string
  inputTokens: number
  outputTokens: number
}

const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number().default(0), completion_tokens: z.number().default(0) }).nullish(),
})

/** Some servers send JSON under another content type, and the client hands it on as text. */
const fromText = (raw: string): unknown => {
  try {
    return JSON.parse(raw)
  } catch {
    return undefined
  }
}

/**
 * Reads a completion, whatever a server sent for one.
 * @throws EngineFailure `invalid` when it is none, `refused` when the model declined or a filter stopped it
 */
export function readReply(raw: unknown): Reply {
  const parsed = completionSchema.safeParse(typeof raw === 'string' ? fromText(raw) : raw)
  const choice = parsed.data?.choices[0]
  if (!parsed.success || !choice) throw new EngineFailure('invalid', 'The server sent something that is no completion.')
  if (choice.message.refusal) throw new EngineFailure('refused', 'The model declined to read the note.')
  if (choice.finish_reason === 'content_filter')
    throw new EngineFailure('refused', 'A content filter stopped the answer.')
  return {
    content: choice.message.content ?? '',
    finish: choice.finish_reason ?? 'stop',
    inputTokens: parsed.data.usage?.prompt_tokens ?? 0,
    outputTokens: parsed.data.usage?.completion_tokens ?? 0,
  }
}

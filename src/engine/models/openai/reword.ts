// Rewords the lines of a tool's sheet with a model: one answer as JSON, given up where it has not the form.
import { z } from 'zod'
import { EngineFailure, type RewordBrief } from '../../engine.ts'
import { fence } from '../../prompt/note.ts'
import { jsonIn } from './reading.ts'
import type { Ask, Reply, Shape } from './talk.ts'

const ROOM = 2000
const LANGUAGES = { zh: 'simplified Chinese (简体中文)', en: 'English' }

const reply = z.object({ lines: z.array(z.object({ id: z.string(), text: z.string() })) })
const { $schema: _, ...schema } = z.toJSONSchema(reply)
const SHAPE: Shape = { name: 'lines', schema }

const briefLines = ({ language, lines, record }: RewordBrief): string =>
  [
    `The lines are in ${LANGUAGES[language]}; so is your answer.`,
    fence('record', record.join('\n')),
    fence('lines', lines.map(({ id, text }) => `${id}: ${text}`).join('\n')),
  ].join('\n\n')

/**
 * Asks for the lines in better words.
 * @throws EngineFailure `invalid` when the answer has not the form
 */
export async function rewordLines(
  brief: RewordBrief,
  table: { system: string; say(ask: Ask): Promise<Reply> },
): Promise<{ id: string; text: string }[]> {
  const { content } = await table.say({
    turns: form => [
      { role: 'system', content: `${table.system}\n\n# Form\n${form}` },
      { role: 'user', content: briefLines(brief) },
    ],
    ...{ room: ROOM, structured: true, shape: SHAPE },
  })
  const read = reply.safeParse(jsonIn(content, 'lines'))
  if (read.success) return read.data.lines
  throw new EngineFailure('invalid', 'The model gave no lines.')
}

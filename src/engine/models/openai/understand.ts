// Reads one note with a model: ask, check, ask once to mend, give up.
import type { Note } from '../../../understanding/meaning.ts'
import { EngineFailure, type Understood } from '../../engine.ts'
import { noteLines } from '../../prompt/note.ts'
import type { Prompts } from '../../prompt.ts'
import { type Reading, readMeaning } from './reading.ts'
import type { Ask, Reply, Turn } from './talk.ts'

/** Tokens for an answer; a model that thinks aloud spends some of them before the JSON. */
const ROOM = 6000
const MORE_ROOM = 16000

const repairTurn = (faults: string[]): Turn => ({
  role: 'user',
  content: [
    'Parts of that answer do not hold:',
    ...faults.slice(0, 30).map(fault => `- ${fault}`),
    'Give the whole answer again, mended. Copy quotes from the note character for character; leave out what has no words in it.',
  ].join('\n'),
})

/** One answer; when it was cut off, once more with more room. */
async function wholeReply(ask: Omit<Ask, 'room' | 'structured'>, say: (ask: Ask) => Promise<Reply>): Promise<Reply[]> {
  const first = await say({ ...ask, room: ROOM, structured: true })
  if (first.finish !== 'length') return [first]
  const second = await say({ ...ask, room: MORE_ROOM, structured: true })
  if (second.finish === 'length') throw new EngineFailure('invalid', 'The answer was cut off twice.')
  return [first, second]
}

/** Whether a mended reading can stand: right in shape, and not made up altogether. The flow drops what is still unproven. */
const stands = ({ meaning, proven, items }: Reading): boolean => meaning !== undefined && (proven > 0 || items === 0)

interface Table {
  prompts: Prompts
  /** Sends one question; throws EngineFailure when there is no answer. */
  say(ask: Ask): Promise<Reply>
  /** Is told that an answer had not the form that was asked for. */
  formless(): void
}

/**
 * Asks a model to read a note, and once more to mend what does not hold. Where the second turn is no better, or does not
 * come, a first reading that can stand does.
 * @throws EngineFailure `invalid` when there is no reading after one turn of repair, or what kept the model from answering
 */
export async function understandNote(note: Note, { prompts, say, formless }: Table): Promise<Understood> {
  const started = performance.now()
  const question: Turn = { role: 'user', content: noteLines(note, { calendar: true }) }
  const opening = (form: string): Turn[] => [{ role: 'system', content: prompts.understand(form) }, question]
  const replies = await wholeReply({ turns: opening }, say)
  let reading = readLast(replies, note)
  if (!reading.meaning && !reading.formed) formless()
  if (reading.faults.length) {
    const answered: Turn = { role: 'assistant', content: replies.at(-1)!.content || '(nothing)' }
    const repair = repairTurn(reading.faults)
    const mended = await wholeReply({ turns: form => [...opening(form), answered, repair] }, say).catch(failure => {
      if (!(failure instanceof EngineFailure) || !stands(reading)) throw failure
      return []
    })
    replies.push(...mended)
    reading = better(reading, readLast(replies, note))
  }
  if (!reading.meaning || !stands(reading))
    throw new EngineFailure(
      'invalid',
      `No valid reading after a turn of repair: ${reading.faults[0] ?? 'nothing in it is proven'}.`,
    )
  return { meaning: reading.meaning, usage: { ...tokensOf(replies), ...timeSince(started), prompt: prompts.version } }
}

const readLast = (replies: readonly Reply[], note: Note): Reading => readMeaning(replies.at(-1)!.content, note.text)

/** The mended reading, unless only the first can stand. */
const better = (first: Reading, mended: Reading): Reading => (stands(first) && !stands(mended) ? first : mended)

const timeSince = (started: number) => ({ milliseconds: Math.round(performance.now() - started) })

const tokensOf = (replies: readonly Reply[]) => ({
  inputTokens: replies.reduce((sum, reply) => sum + reply.inputTokens, 0),
  outputTokens: replies.reduce((sum, reply) => sum + reply.outputTokens, 0),
})

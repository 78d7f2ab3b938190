// Writes a coaching answer with a model, piece by piece, and gives up on a stream that stalls or breaks off.
import type { CoachingBrief } from '../../engine.ts'
import { EngineFailure } from '../../engine.ts'
import { fence } from '../../prompt/note.ts'
import type { Ask } from './talk.ts'

const ROOM = 4000
const LANGUAGES = { zh: 'simplified Chinese (简体中文)', en: 'English' }

/** What of a stream's chunk matters here. */
export interface Chunk {
  choices?: { delta?: { content?: string | null; refusal?: string | null }; finish_reason?: string | null }[]
}

function briefLines({ question, language, cards, known, style, earlier }: CoachingBrief): string {
  return [
    `Answer in ${LANGUAGES[language]}.`,
    ...(style ? [`The customer's social style: ${style}`] : []),
    ...(known.length ? [fence('known', known.join('\n'))] : []),
    ...cards.map(({ id, title, markdown }) => fence('card', `[${id}] ${title}\n\n${markdown}`)),
    ...(earlier ? [fence('earlier', `${earlier.question}\n\n${earlier.answer}`)] : []),
    fence('question', question),
  ].join('\n\n')
}

/** The question to ask for a brief. */
export const coachingAsk = (brief: CoachingBrief, system: string): Ask => ({
  turns: () => [
    { role: 'system', content: system },
    { role: 'user', content: briefLines(brief) },
  ],
  room: ROOM,
  structured: false,
})

/**
 * The text of a stream as it comes.
 * @throws EngineFailure `refused` when the model declines, `invalid` when it was cut off or said nothing, `unreachable` when it ended without an end
 */
export async function* textOf(chunks: AsyncIterable<Chunk>): AsyncGenerator<string> {
  let finish = ''
  let said = false
  for await (const chunk of chunks) {
    const choice = chunk.choices?.[0]
    if (choice?.delta?.refusal) throw new EngineFailure('refused', 'The model declined to answer.')
    if (choice?.delta?.content) {
      said = true
      yield choice.delta.content
    }
    finish = choice?.finish_reason || finish
  }
  if (finish === 'content_filter') throw new EngineFailure('refused', 'A content filter stopped the answer.')
  if (finish === 'length') throw new EngineFailure('invalid', 'The answer was cut off.')
  if (!finish && said) throw new EngineFailure('unreachable', 'The answer broke off midway.')
  if (!said) throw new EngineFailure('invalid', 'The model said nothing.')
}

/** Leaves out what some models think aloud, between <think> tags, before the answer. */
export async function* withoutThinking(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let head: string | undefined = ''
  for await (const piece of pieces) {
    if (head === undefined) {
      yield piece
      continue
    }
    head += piece
    const start = head.trimStart()
    const thinking = start.startsWith('<think>')
    if (thinking ? !start.includes('</think>') : '<think>'.startsWith(start)) continue
    const rest = thinking ? start.slice(start.indexOf('</think>') + '</think>'.length).trimStart() : head
    head = undefined
    if (rest) yield rest
  }
}

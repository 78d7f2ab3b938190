// Whose visit it was, where a note does not say it clearly: the question, and what answers it.
import type { Tx } from '../../db/database.ts'
import { fold, type Known, named, resolve } from '../customers/names.ts'
import { recentCustomers } from '../customers/store.ts'
import { type Asked, answer } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { MessageOf } from '../post.ts'
import { send } from '../queue/outbox.ts'
import type { Note } from './store/notes.ts'

/** The first name in a note that does not tell whose visit it was: '' where none is given; undefined where all is clear. */
export function unclearName(
  { meaning, choices }: Pick<Note, 'meaning' | 'choices'>,
  known: Known[],
): string | undefined {
  const names = meaning.visits.map(visit => visit.customer ?? '')
  return names.find(name => !Object.hasOwn(choices, name) && (name === '' || resolve(name, known).kind === 'several'))
}

/** The name under which a question is found again; a note may have several, one after another. */
export const cardOfQuestion = (note: string, said: string): string => `question:${note}:${fold(said).slice(0, 80)}`

/** Asks whose visit it was, with buttons for those that come into question. */
export async function ask(
  tx: Tx,
  asked: Asked,
  { note, said, known }: { note: string; said: string; known: Known[] },
): Promise<void> {
  const { rep, now } = asked
  const options = said ? candidates(said, known).slice(0, 10) : await recentCustomers(tx, rep.id, 5)
  const question: MessageOf<'which_customer'> | MessageOf<'say'> =
    options.length > 0
      ? {
          kind: 'which_customer',
          language: rep.language,
          note,
          said,
          options: options.map(({ id, name }) => ({ id, name })),
        }
      : { kind: 'say', language: rep.language, text: speak(rep.language).replies.whoIsIt }
  await send(tx, [answer(asked, question, cardOfQuestion(note, said))], now)
}

function candidates(said: string, known: Known[]): Known[] {
  const found = resolve(said, known)
  return found.kind === 'several' ? found.customers : []
}

/** What a reply to the question means. */
export type Reply =
  | { kind: 'known'; customer: Known }
  | { kind: 'new'; name: string }
  /** The note is not to be kept after all. */
  | { kind: 'never_mind' }
  | { kind: 'unclear' }

/** Reads a short reply to the question: a name, part of one, "new", or "never mind". Pure. */
export function readReply(text: string, asked: { said: string; known: Known[] }, words: ReplyWords): Reply {
  const { said, known } = asked
  const key = fold(text)
  if (words.neverMind.some(word => fold(word) === key)) return { kind: 'never_mind' }
  if (words.newCustomer.some(word => fold(word) === key)) {
    return said ? { kind: 'new', name: said } : { kind: 'unclear' }
  }
  for (const pool of [candidates(said, known), known]) {
    const found = resolve(text, pool)
    if (found.kind === 'known') return found
    const [only, ...more] = named(text, pool)
    if (only && more.length === 0) return { kind: 'known', customer: only }
    if (found.kind === 'several' || more.length > 0) return { kind: 'unclear' }
  }
  return key === '' ? { kind: 'unclear' } : { kind: 'new', name: text }
}

export interface ReplyWords {
  newCustomer: string[]
  neverMind: string[]
}

// Whose visit it was, where a note does not say it clearly: the question, and what answers it.
import type { Tx } from '../../db/database.ts'
import { contactNames } from '../customers/contacts/store.ts'
import { isForgotten } from '../customers/forgotten/store.ts'
import { fold, type Known, named, resolve } from '../customers/names.ts'
import { recentCustomers } from '../customers/store.ts'
import { type Asked, answer } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { Rep } from '../model.ts'
import type { MessageOf } from '../post.ts'
import { send } from '../queue/outbox.ts'
import { type Home, homesOf } from './homes.ts'
import type { Note } from './store/notes.ts'

/** What has to be asked before a note can be kept. */
export type Question =
  /** `said` is '' where no customer is named; `homes`: where the person who is named may belong. */
  | { kind: 'which'; said: string; homes: Home[] }
  /** The name of a customer that was to be forgotten. */
  | { kind: 'forgotten'; said: string }

/** The first thing in a note that does not tell whose visit it was; undefined where all is clear. */
export async function openQuestion(
  tx: Tx,
  rep: Rep,
  { note, known }: { note: Pick<Note, 'meaning' | 'choices'>; known: Known[] },
): Promise<Question | undefined> {
  for (const visit of note.meaning.visits) {
    const said = visit.customer ?? ''
    if (Object.hasOwn(note.choices, said)) continue
    if (said === '') return { kind: 'which', said, homes: homesOf(visit, await contactNames(tx, rep.id)) }
    const { kind } = resolve(said, known)
    if (kind === 'several') return { kind: 'which', said, homes: [] }
    if (kind === 'new' && (await isForgotten(tx, rep, said))) return { kind: 'forgotten', said }
  }
  return
}

/** The name under which a question is found again; a note may have several, one after another. */
export const cardOfQuestion = (note: string, said: string): string => `question:${note}:${fold(said).slice(0, 80)}`

/** Asks whose visit it was, with buttons for those that come into question; or whether a forgotten customer is to be kept. */
export async function ask(
  tx: Tx,
  asked: Asked,
  { note, question, known }: { note: string; question: Question; known: Known[] },
): Promise<void> {
  const { said } = question
  const { language } = asked.rep
  const post =
    question.kind === 'forgotten'
      ? { kind: 'forgotten' as const, language, note, said }
      : await whichCustomer(tx, asked, { note, question, known })
  await send(tx, [answer(asked, post, cardOfQuestion(note, said))], asked.now)
}

async function whichCustomer(
  tx: Tx,
  { rep }: Asked,
  { note, question, known }: { note: string; question: Question & { kind: 'which' }; known: Known[] },
): Promise<MessageOf<'which_customer'> | MessageOf<'say'>> {
  const { said } = question
  const near = candidates(question, known).slice(0, 10)
  const options = near.length > 0 ? near : said ? [] : await recentCustomers(tx, rep.id, 5)
  if (options.length === 0) return { kind: 'say', language: rep.language, text: speak(rep.language).replies.whoIsIt }
  const person = (name: string) => question.homes.find(home => home.customer === name)?.person
  return {
    kind: 'which_customer',
    language: rep.language,
    note,
    said,
    options: options.map(({ id, name }) => ({ id, name, hint: person(name) })),
  }
}

function candidates({ said, homes }: Question & { kind: 'which' }, known: Known[]): Known[] {
  const found = said ? resolve(said, known) : undefined
  if (found?.kind === 'several') return found.customers
  return known.filter(customer => homes.some(home => home.customer === customer.name))
}

/** What a reply to the question means. */
export type Reply =
  | { kind: 'known'; customer: Known }
  | { kind: 'new'; name: string }
  /** The note is not to be kept after all. */
  | { kind: 'never_mind' }
  | { kind: 'unclear' }

/** Reads a short reply to the question: a name, part of one, "new", or "never mind". Pure. */
export function readReply(text: string, asked: { question: Question; known: Known[] }, words: ReplyWords): Reply {
  const { question, known } = asked
  const { said } = question
  const key = fold(text)
  const says = (some: string[]) => some.some(word => fold(word) === key)
  if (says(words.neverMind)) return { kind: 'never_mind' }
  if (question.kind === 'forgotten') {
    return says([...words.keepAgain, said])
      ? { kind: 'new', name: said }
      : { kind: says(words.no) ? 'never_mind' : 'unclear' }
  }
  if (says(words.newCustomer)) return said ? { kind: 'new', name: said } : { kind: 'unclear' }
  for (const pool of [candidates(question, known), known]) {
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
  /** Yes and no to keeping a forgotten customer again. */
  keepAgain: string[]
  no: string[]
}

// Answers a rep's question on how to sell, keeps the exchange, and posts the answer.
import type { Tx } from '../../db/database.ts'
import { type Asked, answer, type Commit, type Parts } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { Language } from '../model.ts'
import type { Citation, MessageOf } from '../post.ts'
import { send } from '../queue/outbox.ts'
import type { Asking, CoachAnswer } from './answer.ts'
import { type Composed, composeAnswer, willStream } from './compose.ts'
import { cardOf, type Playbook } from './playbook.ts'
import type { Hints, Ranked } from './retrieve.ts'
import { saveExchange } from './store.ts'

/** What is known of the customer that the question is about. */
export interface About extends Pick<Asking, 'known' | 'style' | 'customer' | 'objection'> {
  id?: string
  openObjection?: Hints['openObjection']
}

/** How surely a card that was asked for by name is meant, in the weight of concepts heard. */
const CERTAIN = 3

/** Answers a question, from the card that was tapped where one was; the commit keeps the exchange and posts the answer. */
export async function coach(
  parts: Parts,
  asked: Asked,
  question: { text: string; language: Language; about: About; card?: string },
): Promise<Commit> {
  const { text, language, about } = question
  const { id: customer, openObjection, ...known } = about
  const found = parts.retrieve.retrieve(text, { style: known.style, openObjection })
  const ranked = ledBy(found, parts.playbook.cards.has(question.card ?? '') ? question.card : undefined)
  const asking: Asking = { question: text, language, ranked, playbook: parts.playbook, ...known }
  const live = willStream(parts.engine, asking) ? await parts.live.begin(asked.address) : undefined
  const composed = await composeAnswer(parts, asking, live?.append)
  await live?.end()
  const id = crypto.randomUUID()
  const { rep, now, address } = asked
  return async (tx: Tx) => {
    await saveExchange(tx, {
      ...{ workspace: rep.workspace, id, rep: rep.id, customer, thread: address.thread, question: text, at: now },
      answer: composed.answer.answer,
      cards: composed.answer.cards,
      citations: titled(composed.answer.citations, parts.playbook, language),
      engine: composed.engine,
      refused: composed.answer.refused || undefined,
    })
    const post = postOf(composed, { id, playbook: parts.playbook, customer: known.customer })
    const letter = answer(asked, post, `coaching:${id}`)
    await send(tx, [live ? { ...letter, address: { ...address, replaces: live.place } } : letter], now)
  }
}

/** The same cards behind the one that was asked for by name. */
function ledBy(ranked: Ranked[], card: string | undefined): Ranked[] {
  if (!card) return ranked
  const found = ranked.find(({ id }) => id === card) ?? { id: card, hinted: 0, closeness: 0, concepts: [], match: null }
  const score = ranked[0]?.score ?? 1
  return [{ ...found, score, heard: CERTAIN }, ...ranked.filter(({ id }) => id !== card)]
}

/** The most quotes shown under an answer. */
const QUOTES = 2

/** The quotes to show: where the answer is the cards' own lines, one for each card is enough. */
function shown(citations: Citation[], inParts: boolean): Citation[] {
  const first = citations.filter((one, i) => !inParts || citations.findIndex(({ card }) => card === one.card) === i)
  return first.slice(0, QUOTES)
}

const titled = (citations: CoachAnswer['citations'], playbook: Playbook, language: Language): Citation[] =>
  citations.map(citation => ({ ...citation, title: cardOf(playbook, citation.card, language)?.title ?? citation.card }))

function postOf(
  { answer: given, fellBack }: Composed,
  of: { id: string; playbook: Playbook; customer?: string },
): MessageOf<'coaching'> {
  const { language, refused } = given
  const inParts = !refused && given.parts.stance !== ''
  return {
    kind: 'coaching',
    language,
    id: of.id,
    refused,
    answer: inParts ? '' : given.answer,
    parts: inParts ? given.parts : undefined,
    citations: shown(titled(given.citations, of.playbook, language), inParts),
    customer: of.customer,
    remarks: fellBack ? [speak(language).replies.coachFellBack] : [],
  }
}

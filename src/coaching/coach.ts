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
import type { Hints } from './retrieve.ts'
import { saveExchange } from './store.ts'

/** What is known of the customer that the question is about. */
export interface About extends Pick<Asking, 'known' | 'style' | 'customer' | 'objection'> {
  id?: string
  openObjection?: Hints['openObjection']
}

/** Answers a question; the commit keeps the exchange and posts the answer. */
export async function coach(
  parts: Parts,
  asked: Asked,
  question: { text: string; language: Language; about: About },
): Promise<Commit> {
  const { text, language, about } = question
  const { id: customer, openObjection, ...known } = about
  const ranked = parts.retrieve.retrieve(text, { style: known.style, openObjection })
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
    citations: titled(given.citations, of.playbook, language),
    customer: of.customer,
    remarks: fellBack ? [speak(language).replies.coachFellBack] : [],
  }
}

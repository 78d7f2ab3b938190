// Answers a rep's question on how to sell, keeps the exchange, and posts the answer.
import type { Tx } from '../../db/database.ts'
import { type Asked, answer, type Commit, type Parts } from '../flow.ts'
import type { Language } from '../model.ts'
import { send } from '../queue/outbox.ts'
import type { Asking } from './answer.ts'
import { answerPost, titled } from './answer-post.ts'
import { type Composed, composeAnswer, willStream } from './compose.ts'
import type { Hints, Ranked } from './retrieve.ts'
import { saveExchange } from './store.ts'
import type { Going } from './turn.ts'

/** What is known of the customer that the question is about. */
export interface About extends Pick<Asking, 'known' | 'style' | 'customer' | 'objection' | 'step'> {
  id?: string
  openObjection?: Hints['openObjection']
}

/** What is asked, and where in a talk it stands. */
export interface Question {
  /** In the rep's own words. */
  text: string
  language: Language
  about: About
  /** The card that was tapped, which leads. */
  card?: string
  /** That card was opened by its title, and no more was asked. */
  opened?: boolean
  /** The question that these words add to, with the exchange that began the subject. */
  after?: { root: string; question: string }
  /** The talk that these words go on with. */
  going?: Going
}

/** Answers a question; the commit keeps the exchange and posts the answer. */
export async function coach(parts: Parts, asked: Asked, question: Question): Promise<Commit> {
  const asking = await askingOf(parts, question)
  const engine = question.opened ? parts.offline : parts.engine
  const live = willStream(engine, asking) ? await parts.live.begin(asked.address) : undefined
  const composed = await composeAnswer({ engine, log: parts.log }, asking, live?.append)
  await live?.end()
  const id = crypto.randomUUID()
  const { now, address } = asked
  return async (tx: Tx) => {
    await keep(tx, { parts, asked, question, composed, id })
    const post = answerPost(composed, {
      ...{ id, playbook: parts.playbook, customer: asking.customer, customerId: question.about.id },
    })
    const letter = answer(asked, post, `coaching:${id}`)
    await send(tx, [live ? { ...letter, address: { ...address, replaces: live.place } } : letter], now)
  }
}

/** The question with the cards that were found for it. */
async function askingOf(
  parts: Parts,
  { text, language, about, card, opened, after, going }: Question,
): Promise<Asking> {
  const { id: _, openObjection, ...known } = about
  const { playbook } = parts
  const whole = [...(after ? [after.question] : []), ...(going ? [going.root.question] : []), text].join('\n')
  const senses = opened || going ? undefined : await parts.sensing?.near(whole, playbook)
  const style = going?.style ?? known.style
  const found = parts.retrieve.retrieve(whole, { style, openObjection, senses })
  const ranked = ledBy(found, playbook.cards.has(card ?? '') ? card : undefined)
  return { question: whole, language, ranked, playbook, opened, going, ...known, style }
}

interface Kept {
  parts: Parts
  asked: Asked
  question: Question
  composed: Composed
  id: string
}

function keep(tx: Tx, { parts, asked, question, composed, id }: Kept): Promise<void> {
  const { rep, now, address } = asked
  const { text, language, about, opened, after, going } = question
  const { answer: given, engine } = composed
  return saveExchange(tx, {
    ...{ workspace: rep.workspace, id, rep: rep.id, customer: about.id, thread: address.thread },
    ...{ question: text, answer: given.answer, cards: given.cards, engine, language, at: now },
    citations: titled(given.citations, parts.playbook, language),
    refused: given.refused || undefined,
    turn: {
      move: going?.move ?? (opened ? 'open' : 'ask'),
      root: going?.root.id ?? after?.root,
      style: given.style,
      said: [...new Set([...(going?.said ?? []), ...given.said])],
    },
  })
}

/** The same cards behind the one that was asked for by name. */
function ledBy(ranked: Ranked[], card: string | undefined): Ranked[] {
  if (!card) return ranked
  const found = ranked.find(({ id }) => id === card) ?? { id: card, closeness: 0, held: 0, match: null }
  return [{ ...found, score: 1 }, ...ranked.filter(({ id }) => id !== card)]
}

// Whether a message is a question that the cards answer, however it was understood.
import { answerOffline } from '../coaching/answer.ts'
import { asksFor } from '../coaching/pick.ts'
import { tokens } from '../coaching/tokens.ts'
import type { Language } from '../model.ts'
import type { Desk } from './desk.ts'
import type { Heard } from './intents.ts'

/** How near a question must come to a card's own way of asking before an unclear message is taken for one. */
const NEAR = 0.5
/** How likely a card must be where the message was understood as something else; a list is asked for in so many words. */
const LIKELY = { unclear: 0.2, list: 0.4, else: 0.6 }

/** From so many words on a message can say what it is after. */
const PLAN = 3
/** A greeting has one word of matter at most. */
const MATTER = 2

/** Whether the cards cover what could not be understood. */
export function covers(desk: Desk, question: string, language: Language): boolean {
  const ranked = desk.retrieve.retrieve(question)
  const near = Math.max(0, ...ranked.map(card => card.closeness))
  const { refused } = answerOffline({ question, language, ranked, playbook: desk.playbook })
  const words = tokens(question).length
  if (refused === 'unlawful') return words >= PLAN
  return !refused && near >= NEAR && words >= MATTER && (ranked[0]?.score ?? 0) >= LIKELY.unclear
}

/** Whether a question that sounds like one about customers, the day or the bot is one on selling: "which closing tactics are there?" */
export function meansCoaching(desk: Desk, { written, understood, context }: Heard): boolean {
  if (context.named.length > 0 || written.addressed === false) return false
  const { text } = written
  const { language } = understood.meaning
  const ranked = desk.retrieve.retrieve(text)
  const { refused } = answerOffline({ question: text, language, ranked, playbook: desk.playbook })
  // A word or two is never a plan to do wrong: “help” is near to everything.
  if (refused === 'unlawful') return tokens(text).length >= PLAN
  const likely = asksFor(text, language) ? LIKELY.list : LIKELY.else
  const near = Math.max(0, ...ranked.map(card => card.closeness))
  return !refused && near >= NEAR && (ranked[0]?.score ?? 0) >= likely
}

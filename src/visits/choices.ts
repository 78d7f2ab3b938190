// Questions with a button for each answer, and their outcome.
import type { Tx } from '../../db/database.ts'
import { type Asked, answer } from '../flow.ts'
import type { Deed, Message, MessageOf } from '../post.ts'
import { lastPost, send } from '../queue/outbox.ts'

/** Says something with choices under it. */
export async function askToChoose(
  tx: Tx,
  asked: Asked,
  asking: Pick<MessageOf<'choices'>, 'text' | 'options'>,
): Promise<void> {
  const card = `choices:${crypto.randomUUID()}`
  await send(tx, [answer(asked, { kind: 'choices', language: asked.rep.language, card, ...asking }, card)], asked.now)
}

/** The deed that a choice stands for; undefined where it was made before, or is not there. */
export async function deedOf(tx: Tx, card: string, index: number): Promise<Deed | undefined> {
  const shown = await lastPost(tx, card)
  return shown?.kind === 'choices' ? shown.options[index]?.deed : undefined
}

/** Repaints a question with its outcome, so that it cannot be answered twice; what may follow are other choices. */
export async function chosenOf(
  tx: Tx,
  asked: Asked,
  { card, text, options = [] }: { card: string; text: string; options?: MessageOf<'choices'>['options'] },
): Promise<void> {
  const { language } = asked.rep
  const post: Message =
    options.length > 0 ? { kind: 'choices', language, card, text, options } : { kind: 'say', language, text }
  await send(tx, [{ op: 'repaint', address: asked.address, card, post }], asked.now)
}

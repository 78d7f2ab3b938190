// Questions with a button for each answer, and their outcome.
import type { Tx } from '../../db/database.ts'
import { type Asked, answer } from '../flow.ts'
import type { Deed, MessageOf } from '../post.ts'
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

/** Repaints a question with its outcome, so that it cannot be answered twice. */
export async function chosenOf(tx: Tx, asked: Asked, { card, text }: { card: string; text: string }): Promise<void> {
  const post = { kind: 'say' as const, language: asked.rep.language, text }
  await send(tx, [{ op: 'repaint', address: asked.address, card, post }], asked.now)
}

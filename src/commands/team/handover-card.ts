// The card of a hand-over, at its receiver, and the lines that tell the others what came of it.
import type { Tx } from '../../../db/database.ts'
import { record } from '../../audit/store.ts'
import { type Handed, type Handover, withOpen } from '../../customers/handover/store/handovers.ts'
import type { Asked } from '../../flow.ts'
import type { HandoverWords } from '../../languages/team.ts'
import { TEAM_WORDS } from '../../languages/team-words.ts'
import type { Letter } from '../../queue/outbox.ts'
import { repById } from '../../reps/store.ts'

/** The receiver's card as things stand. */
export async function cardFor(tx: Tx, handover: Handover, handed: Handed[]): Promise<Letter[]> {
  const { id, state } = handover
  const [from, to, by] = [
    await repById(tx, handover.from),
    await repById(tx, handover.to),
    await repById(tx, handover.by),
  ]
  if (!from || !to || !by) return []
  const customers = await withOpen(
    tx,
    handed.filter(({ hidden }) => !hidden),
  )
  return [
    {
      op: 'post',
      address: { workspace: to.workspace, channel: to.dm ?? '', user: to.id },
      card: `handover:${id}`,
      post: {
        ...{ kind: 'handover', language: to.language, handover: id, state },
        ...{ from: from.name, to: to.name, by: by.name, customers },
      },
    },
  ]
}

/** The receiver's card painted anew; found by the tap itself where the outbox has forgotten it. */
export async function repainted(
  tx: Tx,
  of: { handover: Handover; handed: Handed[]; replaces?: { channel: string; ts: string } },
): Promise<Letter[]> {
  const letters = await cardFor(tx, of.handover, of.handed)
  return letters.map(letter => ({ ...letter, op: 'repaint', address: { ...letter.address, replaces: of.replaces } }))
}

/** One line to everybody concerned but the one who acted. */
export async function telling(
  tx: Tx,
  of: { handover: Handover; actor: string; whom: ('from' | 'to' | 'by')[]; text: (words: HandoverWords) => string },
): Promise<Letter[]> {
  const { handover, actor, whom } = of
  const letters: Letter[] = []
  for (const id of new Set(whom.map(who => handover[who]))) {
    const rep = id === actor ? undefined : await repById(tx, id)
    if (!rep) continue
    const { language, workspace, dm } = rep
    const address = { workspace, channel: dm ?? '', user: id }
    const text = of.text(TEAM_WORDS[language].handover)
    letters.push({ op: 'post', address, post: { kind: 'say', language, text } })
  }
  return letters
}

/** One line of the audit trail; it names nobody's customers. */
export const audited = (tx: Tx, { rep, now }: Asked, { id, from, to }: Handover, what: string): Promise<void> =>
  record(tx, { workspace: rep.workspace, who: rep.id, what, about: id, at: now, detail: { from, to } })

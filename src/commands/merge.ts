// Two customers that are one: asked with what would move, merged at a tap, and taken apart again at another.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { holdingsOf, ownCustomer } from '../customers/holdings/store.ts'
import { isMergedAway, type Merge, mergeById, proposeMerge, setMergeState } from '../customers/merge/store/merges.ts'
import { mergeCustomers } from '../customers/merge/store/move.ts'
import { unmerge } from '../customers/merge/store/undo.ts'
import type { Known } from '../customers/names.ts'
import { type Asked, answer, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf } from '../model.ts'
import type { MessageOf } from '../post.ts'
import { send } from '../queue/outbox.ts'
import { type Desk, inDm, privately } from './desk.ts'

type Tap = IncomingOf<'tap'>
type MergePost = MessageOf<'merge'>

const cardOf = (merge: string): string => `merge:${merge}`

/** Asks whether two customers are one, where the card can be found and mended later. */
export async function askToMerge(
  desk: Desk,
  asked: Asked,
  { gone, kept }: { gone: Known; kept: Known },
): Promise<Commit> {
  const here = privately(asked) === asked ? asked : await inDm(desk, asked)
  const { rep, now } = asked
  return async tx => {
    const merge: Merge = {
      ...{ workspace: rep.workspace, id: crypto.randomUUID(), rep: rep.id },
      ...{ gone: gone.id, kept: kept.id, state: 'asked', at: now },
    }
    await proposeMerge(tx, merge)
    const post = await postOf(tx, asked, { merge, state: 'asked' })
    await send(tx, [answer(here, post, cardOf(merge.id))], now)
    if (here !== asked) await send(tx, [say(asked, speak(rep.language).replies.cardInDm)], now)
  }
}

async function postOf(
  tx: Tx,
  { rep }: Asked,
  { merge, state }: { merge: Merge; state: MergePost['state'] },
): Promise<MergePost> {
  const [gone, kept] = [await ownCustomer(tx, rep.id, merge.gone), await ownCustomer(tx, rep.id, merge.kept)]
  return {
    kind: 'merge',
    language: rep.language,
    merge: merge.id,
    gone: gone?.name ?? '',
    kept: kept?.name ?? '',
    holdings: await holdingsOf(tx, merge.gone),
    state,
  }
}

/** The card that was tapped, painted anew; found by the tap itself where it is older than what the outbox remembers. */
async function repaint(
  tx: Tx,
  asked: Asked,
  { tap, merge, state }: { tap: Tap; merge: Merge; state: MergePost['state'] },
): Promise<void> {
  const replaces = tap.message ? { channel: tap.channel, ts: tap.message } : undefined
  const post = await postOf(tx, asked, { merge, state })
  const address = { ...asked.address, replaces }
  await send(tx, [{ op: 'repaint', address, post, card: cardOf(merge.id) }], asked.now)
}

/** The merge that a tap is about, in the state that it needs; says so where it is another, or somebody else's. */
async function tapped(tx: Tx, asked: Asked, { value }: Tap, state: Merge['state']): Promise<Merge | undefined> {
  const { replies } = speak(asked.rep.language)
  const merge = await mergeById(tx, value)
  if (merge?.rep === asked.rep.id && merge.state === state) return merge
  const why = !merge ? replies.unknownTap : merge.rep !== asked.rep.id ? replies.notYours : replies.alreadyAnswered
  await send(tx, [say(privately(asked, asked.address.thread), why)], asked.now)
  return
}

const settle = (tx: Tx, asked: Asked, { merge, what }: { merge: Merge; what: string }) => {
  const { rep, now } = asked
  const detail = { merge: merge.id, gone: merge.gone }
  return record(tx, { workspace: rep.workspace, who: rep.id, what, about: merge.kept, at: now, detail })
}

/** "Merge them". */
export async function onMerge(tx: Tx, asked: Asked, tap: Tap): Promise<void> {
  const merge = await tapped(tx, asked, tap, 'asked')
  if (!merge) return
  const both = [await ownCustomer(tx, asked.rep.id, merge.gone), await ownCustomer(tx, asked.rep.id, merge.kept)]
  if (both.some(customer => !customer || customer.hidden)) {
    await setMergeState(tx, merge.id, 'declined')
    return send(tx, [say(asked, speak(asked.rep.language).replies.unknownTap)], asked.now)
  }
  await mergeCustomers(tx, merge, asked.now)
  await settle(tx, asked, { merge, what: 'customer.merged' })
  await repaint(tx, asked, { tap, merge, state: 'merged' })
}

/** "Keep them apart". */
export async function onKeepApart(tx: Tx, asked: Asked, tap: Tap): Promise<void> {
  const merge = await tapped(tx, asked, tap, 'asked')
  if (!merge) return
  await setMergeState(tx, merge.id, 'declined')
  await repaint(tx, asked, { tap, merge, state: 'declined' })
}

/** "Undo", at any time; a merge on top of it has to be undone first. */
export async function onUndoMerge(tx: Tx, asked: Asked, tap: Tap): Promise<void> {
  const merge = await tapped(tx, asked, tap, 'merged')
  if (!merge) return
  if (await isMergedAway(tx, merge.kept)) {
    return send(tx, [say(asked, speak(asked.rep.language).replies.undoLaterMerge)], asked.now)
  }
  await unmerge(tx, merge, asked.now)
  await settle(tx, asked, { merge, what: 'customer.unmerged' })
  await repaint(tx, asked, { tap, merge, state: 'undone' })
}

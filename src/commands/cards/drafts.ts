// A card that an administrator gives us: checked, shown as reps will read it, then published, changed or let go.
import type { Tx } from '../../../db/database.ts'
import { record } from '../../audit/store.ts'
import { type Checked, checkCard } from '../../coaching/cards/check.ts'
import { draftPost } from '../../coaching/cards/draft-post.ts'
import { looksLikeCard } from '../../coaching/cards/form.ts'
import { closeDraft, type Draft, newestLines, openDraft, saveDraft, writeDeed } from '../../coaching/cards/store.ts'
import { TEAM_CARD_WORDS } from '../../coaching/cards/words.ts'
import { type Asked, answer, type Commit, say } from '../../flow.ts'
import type { IncomingOf } from '../../model.ts'
import type { MessageOf } from '../../post.ts'
import { type Letter, send } from '../../queue/outbox.ts'
import { type Desk, inDm, privately } from '../desk.ts'

type Tap = IncomingOf<'tap'>

const words = (asked: Asked) => TEAM_CARD_WORDS[asked.rep.language]
const nameOf = (draft: string): string => `team-card:${draft}`

/** Says that this is for administrators; nobody else reads it. */
export const forAdmins =
  (asked: Asked): Commit =>
  tx =>
    send(tx, [say(privately(asked, asked.address.thread), words(asked).adminsOnly)], asked.now)

/** Checks a card as it is among those that the workspace has now. */
const checked = (desk: Desk, text: string): Checked => checkCard(text, id => desk.playbook.cards.has(id))

/** A card that was pasted as a message; undefined where the message is something else. */
export async function cardPasted(desk: Desk, asked: Asked, text: string): Promise<Commit | undefined> {
  if (!looksLikeCard(text)) return undefined
  return asked.rep.admin ? takeDraft(desk, asked, { text }) : forAdmins(asked)
}

/** Keeps a card and shows what it would be, in the direct message; a draft that was changed is drawn anew where it stands. */
export async function takeDraft(
  desk: Desk,
  asked: Asked,
  { text, draft }: { text: string; draft?: string },
): Promise<Commit> {
  const here = asked.address.channel.startsWith('D') ? asked : await inDm(desk, asked)
  const { rep, now } = asked
  return async tx => {
    const changed = draft ? await openDraft(tx, draft) : undefined
    const id = changed?.id ?? crypto.randomUUID()
    await saveDraft(tx, { workspace: rep.workspace, id, rep: rep.id, markdown: text, state: 'open', at: now })
    const post = await postOf(tx, desk, asked, { id, result: checked(desk, text) })
    await send(tx, [{ ...answer(here, post, nameOf(id)), op: changed ? 'repaint' : 'post' }], now)
  }
}

async function postOf(
  tx: Tx,
  { playbook }: Desk,
  { rep }: Asked,
  { id, result }: { id: string; result: Checked },
): Promise<MessageOf<'card_draft'>> {
  const earlier = result.ok
    ? (await newestLines(tx, result.card.id)).find(line => line.language === result.card.language)
    : undefined
  return draftPost(result, { draft: id, language: rep.language, playbook, next: earlier && earlier.n + 1 })
}

/** Opens the form: for a new card with a sample, for a draft or a card that stands with its words. */
export const openForm =
  (asked: Asked, of: { draft?: string; text?: string } = {}): Commit =>
  tx => {
    const { language } = asked.rep
    const post = { kind: 'card_form' as const, language, draft: of.draft, text: of.text ?? words(asked).sample }
    return send(tx, [{ op: 'open', address: asked.address, post }], asked.now)
  }

/** The form as it was submitted: its fields hold one text. */
export function formSubmitted(desk: Desk, asked: Asked, { values, about }: IncomingOf<'submit'>): Promise<Commit> {
  const text = Object.keys(values)
    .toSorted()
    .map(name => values[name] ?? '')
    .filter(part => part.trim() !== '')
    .join('\n')
  return asked.rep.admin
    ? takeDraft(desk, asked, { text, draft: about || undefined })
    : Promise.resolve(forAdmins(asked))
}

/** A tap on a draft that still waits; says so where it does not. */
const onDraft =
  (work: (tx: Tx, desk: Desk, asked: Asked, draft: Draft) => Promise<void>) =>
  async (desk: Desk, asked: Asked, tap: Tap): Promise<Commit> => {
    if (!asked.rep.admin) return forAdmins(asked)
    return async tx => {
      const draft = await openDraft(tx, tap.value)
      if (draft) return work(tx, desk, asked, draft)
      await send(tx, [say(asked, words(asked).draft.gone)], asked.now)
    }
  }

const redrawn = (asked: Asked, draft: string, post: MessageOf<'card_draft'>): Letter => ({
  ...answer(asked, post, nameOf(draft)),
  op: 'repaint',
})

/** "Publish": checked once more, since other cards may have changed meanwhile. */
export const publishDraft = onDraft(async (tx, desk, asked, { id, markdown }) => {
  const { rep, now } = asked
  const result = checked(desk, markdown)
  const post = await postOf(tx, desk, asked, { id, result })
  if (!result.ok) return send(tx, [redrawn(asked, id, post)], now)
  const { id: card, language, title } = result.card
  const deed = {
    workspace: rep.workspace,
    card,
    language,
    deed: 'published' as const,
    title,
    markdown,
    who: rep.id,
    at: now,
  }
  const n = await writeDeed(tx, deed)
  await closeDraft(tx, id, 'published')
  const detail = { language, version: n }
  await record(tx, { workspace: rep.workspace, who: rep.id, what: 'card.published', about: card, at: now, detail })
  await send(tx, [redrawn(asked, id, { ...post, state: 'published' })], now)
})

/** "Change". */
export const changeDraft = onDraft(async (tx, _desk, asked, { id, markdown }) =>
  openForm(asked, { draft: id, text: markdown })(tx),
)

/** "Discard". */
export const discardDraft = onDraft(async (tx, _desk, asked, { id }) => {
  await closeDraft(tx, id, 'discarded')
  const { language } = asked.rep
  const empty = { title: '', troubles: [], asks: [], remarks: [] }
  await send(
    tx,
    [redrawn(asked, id, { kind: 'card_draft', language, draft: id, state: 'discarded', ...empty })],
    asked.now,
  )
})

// What became of a team's own cards: the list, the versions of one, withdrawing it and bringing a version back.
import { inWorkspace, type Tx } from '../../../db/database.ts'
import { record } from '../../audit/store.ts'
import { checkCard } from '../../coaching/cards/check.ts'
import { historyPost, listPost } from '../../coaching/cards/history-post.ts'
import { type CardRow, historyOf, newestLines, versionOf, writeDeed } from '../../coaching/cards/store.ts'
import { TEAM_CARD_WORDS } from '../../coaching/cards/words.ts'
import { plain } from '../../coaching/tokens.ts'
import { type Asked, answer, type Commit, say } from '../../flow.ts'
import type { IncomingOf, Language } from '../../model.ts'
import { type Letter, send } from '../../queue/outbox.ts'
import type { Desk } from '../desk.ts'
import { forAdmins, openForm } from './drafts.ts'

type Tap = IncomingOf<'tap'>

const words = (asked: Asked) => TEAM_CARD_WORDS[asked.rep.language]
const same = (a: string, b: string): boolean => plain(a).trim() === plain(b).trim()

/** The history of the card with that title or id, or the list of cards where none is named. */
export function cardHistory(asked: Asked, named: string): Commit {
  if (!asked.rep.admin) return forAdmins(asked)
  return async tx => {
    const lines = await newestLines(tx)
    if (!named) return send(tx, [answer(asked, await list(tx, asked, lines))], asked.now)
    const found = lines.find(({ card, title }) => same(card, named) || same(title, named))
    if (found) return showHistory(tx, asked, { card: found.card })
    await send(tx, [say(asked, words(asked).history.unknown(named.slice(0, 80)))], asked.now)
  }
}

async function list(tx: Tx, { rep }: Asked, lines: CardRow[]) {
  const newest = new Map<string, { at: Date; who: string }>()
  for (const { card } of lines) {
    const [last] = newest.has(card) ? [] : await historyOf(tx, card)
    if (last) newest.set(card, { at: last.at, who: last.name ?? last.who })
  }
  return listPost(lines, { newest, language: rep.language, tz: rep.tz })
}

/** The history in words: “card history”, 卡片历史. */
export const historyAsked = (asked: Asked, text: string): Commit | undefined => {
  const said = plain(text)
    .replace(/[\s。.?？!！]+$/u, '')
    .trim()
  const isAsked = Object.values(TEAM_CARD_WORDS).some(({ history }) => history.asked.test(said))
  return isAsked ? cardHistory(asked, '') : undefined
}

/** Shows the history of a card; in the place of the message that was tapped, where one was. */
async function showHistory(tx: Tx, asked: Asked, of: { card: string; remark?: string; tap?: Tap }): Promise<void> {
  const entries = await historyOf(tx, of.card)
  const lines = await newestLines(tx, of.card)
  const { language, tz } = asked.rep
  const post = historyPost(entries, { card: of.card, lines, language, tz, remark: of.remark })
  const letter: Letter = answer(asked, post)
  const { channel, message } = of.tap ?? {}
  const replaces = channel && message ? { channel, ts: message } : undefined
  await send(tx, [replaces ? { ...letter, address: { ...asked.address, replaces } } : letter], asked.now)
}

/** "History of …". */
export const openHistory = async (_desk: Desk, asked: Asked, tap: Tap): Promise<Commit> =>
  asked.rep.admin ? tx => showHistory(tx, asked, { card: tap.value }) : forAdmins(asked)

/** "Withdraw": in every language that it stands in. */
export async function withdraw(_desk: Desk, asked: Asked, tap: Tap): Promise<Commit> {
  if (!asked.rep.admin) return forAdmins(asked)
  const { rep, now } = asked
  const card = tap.value
  return async tx => {
    const standing = (await newestLines(tx, card)).filter(line => line.deed !== 'withdrawn')
    const { history } = words(asked)
    for (const { language, title } of standing) {
      const deed = { workspace: rep.workspace, card, language, title, who: rep.id, at: now }
      const n = await writeDeed(tx, { ...deed, deed: 'withdrawn', markdown: '' })
      const detail = { language, version: n }
      await record(tx, { workspace: rep.workspace, who: rep.id, what: 'card.withdrawn', about: card, at: now, detail })
    }
    const title = (standing.find(({ language }) => language === rep.language) ?? standing[0])?.title
    await showHistory(tx, asked, { card, tap, remark: title ? history.done.withdrawn(title) : history.alreadyGone })
  }
}

const partsOf = ({ value }: Tap): { card: string; language: Language; n: number } => {
  const [card = '', language, n] = value.split('|')
  return { card, language: language === 'zh' ? 'zh' : 'en', n: Number(n) || 0 }
}

/** "Bring back version …": its words become the newest version. */
export async function restore(_desk: Desk, asked: Asked, tap: Tap): Promise<Commit> {
  if (!asked.rep.admin) return forAdmins(asked)
  const { rep, now } = asked
  const of = partsOf(tap)
  return async tx => {
    const version = await versionOf(tx, of)
    const { history } = words(asked)
    // Cards that it names as related may have been withdrawn since; that hinders nothing.
    if (!version || !checkCard(version.markdown, () => true).ok)
      return showHistory(tx, asked, { card: of.card, tap, remark: history.alreadyGone })
    const { card, language, title, markdown } = version
    const n = await writeDeed(tx, {
      ...{ workspace: rep.workspace, card, language, title, markdown, who: rep.id, at: now },
      ...{ deed: 'restored', of: of.n },
    })
    const detail = { language, version: n, of: of.n }
    await record(tx, { workspace: rep.workspace, who: rep.id, what: 'card.restored', about: card, at: now, detail })
    await showHistory(tx, asked, { card, tap, remark: history.done.restored(title, of.n) })
  }
}

/** "Change": the form with the words that stand, for a new version. */
export async function rewrite(desk: Desk, asked: Asked, tap: Tap): Promise<Commit> {
  if (!asked.rep.admin) return forAdmins(asked)
  const { card, language } = partsOf(tap)
  const lines = await inWorkspace(desk.db, asked.rep.workspace, tx => newestLines(tx, card))
  const line = lines.find(one => one.language === language && one.markdown)
  return line
    ? openForm(asked, { text: line.markdown })
    : tx => showHistory(tx, asked, { card, tap, remark: words(asked).history.alreadyGone })
}

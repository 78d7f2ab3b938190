// A team's own cards as an administrator meets them: the command, its form, and everything that can be tapped.
import { ACTIONS } from '../../actions.ts'
import { looksLikeCard } from '../../coaching/cards/form.ts'
import type { Asked, Commit } from '../../flow.ts'
import type { IncomingOf } from '../../model.ts'
import type { Desk } from '../desk.ts'
import { changeDraft, discardDraft, forAdmins, openForm, publishDraft, takeDraft } from './drafts.ts'
import { cardHistory, openHistory, restore, rewrite, withdraw } from './history.ts'

const HISTORY = /^(?:history|历史|版本)(?:\s+|$)/i

/** `/rapport card` opens the form; with words it shows the history, or takes a card that was typed behind it. */
export async function cardCommand(desk: Desk, asked: Asked, typed: string): Promise<Commit> {
  if (!asked.rep.admin) return forAdmins(asked)
  if (typed === '') return openForm(asked)
  if (looksLikeCard(typed)) return takeDraft(desk, asked, { text: typed })
  return cardHistory(
    asked,
    typed
      .replace(HISTORY, '')
      .replace(/^[“"《]|[”"》]$/g, '')
      .trim(),
  )
}

export const CARD_TAPS: Readonly<
  Record<string, (desk: Desk, asked: Asked, tap: IncomingOf<'tap'>) => Promise<Commit>>
> = {
  [ACTIONS.publishCard]: publishDraft,
  [ACTIONS.changeCard]: changeDraft,
  [ACTIONS.discardCard]: discardDraft,
  [ACTIONS.cardHistory]: openHistory,
  [ACTIONS.withdrawCard]: withdraw,
  [ACTIONS.restoreCard]: restore,
  [ACTIONS.rewriteCard]: rewrite,
}

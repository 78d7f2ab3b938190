// What can be tapped about customers that are merged, forgotten, or come up again.
import { ACTIONS } from '../actions.ts'
import { onForget, onKeepAgain, onKeepCustomer, onLetGo } from './forget.ts'
import { onKeepApart, onMerge, onUndoMerge } from './merge.ts'
import type { Tapped } from './taps.ts'

export const NAME_TAPS = {
  [ACTIONS.mergeCustomers]: (tx, _desk, asked, tap) => onMerge(tx, asked, tap),
  [ACTIONS.keepApart]: (tx, _desk, asked, tap) => onKeepApart(tx, asked, tap),
  [ACTIONS.undoMerge]: (tx, _desk, asked, tap) => onUndoMerge(tx, asked, tap),
  [ACTIONS.forgetCustomer]: onForget,
  [ACTIONS.keepCustomer]: (tx, _desk, asked, tap) => onKeepCustomer(tx, asked, tap),
  [ACTIONS.keepAgain]: onKeepAgain,
  [ACTIONS.letGo]: onLetGo,
} satisfies Record<string, Tapped>

// The closing sentence on request; blanks are filled in the thread or in the form, and kept with the deal.
import { makeClose, readBlanks } from '../../coaching/tools/close.ts'
import { keepGiven } from './answers.ts'
import type { ToolFlow } from './tool-flow.ts'

export const closeFlow: ToolFlow = {
  own: false,
  needsCustomer: () => true,
  given: () => ({}),
  work: stage => ({ made: makeClose(stage.ground), keep: tx => keepGiven(tx, 'close', stage) }),
  reply: (text, { ground }) => readBlanks(text, ground),
}

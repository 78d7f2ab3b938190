// The five questions on request; what is answered in the thread or in the form is kept with the deal.
import { makeQualify, readAnswers } from '../../coaching/tools/qualify.ts'
import { keepBudget, keepGiven } from './answers.ts'
import type { ToolFlow } from './tool-flow.ts'

export const qualifyFlow: ToolFlow = {
  own: false,
  needsCustomer: () => true,
  given: () => ({}),
  work: stage => ({
    made: makeQualify(stage.ground),
    keep: async tx => {
      await keepGiven(tx, 'qualify', stage)
      await keepBudget(tx, stage)
    },
  }),
  reply: (text, { ground }) => (/[?？]\s*$/u.test(text) ? undefined : readAnswers(text, ground)),
}

// EV on request: for a customer from the record, or for the figures that are given.
import { readInput, readInputs } from '../../coaching/tools/figures.ts'
import { makeValue, missingInput } from '../../coaching/tools/value.ts'
import { keepGiven } from './answers.ts'
import type { Slots, ToolFlow } from './tool-flow.ts'

const filled = (given: Partial<Slots>): Slots =>
  Object.fromEntries(Object.entries(given).flatMap(([slot, text]) => (text ? [[slot, text]] : [])))

export const valueFlow: ToolFlow = {
  own: false,
  needsCustomer: given => Object.keys(given).length === 0,
  given: ({ text }) => filled(readInputs(text)),
  work: stage => ({ made: makeValue(stage.ground), keep: tx => keepGiven(tx, 'value', stage) }),
  reply: (text, { ground }) => {
    const named = filled(readInputs(text))
    if (Object.keys(named).length > 0) return named
    const missing = missingInput(ground)
    const only = missing && readInput(missing, text)
    return missing && only ? { [missing]: only } : undefined
  },
}

// SPIN questions on request.
import { makeSpin } from '../../coaching/tools/spin.ts'
import type { ToolFlow } from './tool-flow.ts'

export const spinFlow: ToolFlow = {
  own: true,
  needsCustomer: () => true,
  given: () => ({}),
  work: ({ ground }) => ({ made: makeSpin(ground) }),
}

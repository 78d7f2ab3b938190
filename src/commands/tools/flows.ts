// The tools by their names: a new one is a file here and a line.
import type { ToolName } from '../../coaching/tools/tool.ts'
import { closeFlow } from './close.ts'
import { ffabFlow } from './ffab.ts'
import { planFlow } from './plan.ts'
import { qualifyFlow } from './qualify.ts'
import { spinFlow } from './spin.ts'
import type { ToolFlow } from './tool-flow.ts'
import { valueFlow } from './value.ts'

export const TOOL_FLOWS: Record<ToolName, ToolFlow> = {
  ffab: ffabFlow,
  spin: spinFlow,
  close: closeFlow,
  value: valueFlow,
  qualify: qualifyFlow,
  plan: planFlow,
}

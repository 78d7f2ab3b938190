// The tools as sub-commands: /rapport ffab, spin, close, value, qualify, plan.
import { TOOLS, type ToolName } from '../../coaching/tools/tool.ts'
import { namesIn } from '../../coaching/tools/tool-in.ts'
import { resolve } from '../../customers/names.ts'
import type { Asked, Commit } from '../../flow.ts'
import type { Desk } from '../desk.ts'
import type { ThreadContext } from '../intents.ts'
import { customerOf } from './asked.ts'
import { TOOL_FLOWS } from './flows.ts'
import { runTool } from './run.ts'

interface Typed {
  words: string
  ts: string
}

type ReadContext = (desk: Desk, asked: Asked, typed: Typed) => Promise<ThreadContext>

const command =
  (tool: ToolName, contextFor: ReadContext) =>
  async (desk: Desk, asked: Asked, typed: Typed): Promise<Commit> => {
    const { words: text } = typed
    const context = await contextFor(desk, asked, typed)
    const found = tool === 'ffab' || !text ? { kind: 'new' as const } : resolve(text, context.customers)
    const customer = found.kind === 'known' ? found.customer : customerOf(context, { tool, text })
    const names = customer ? namesIn(text, customer) : []
    const fresh = TOOL_FLOWS[tool].given({ text, asked, typed: true, names })
    const { language } = asked.rep
    return runTool(desk, asked, { tool, language, customer: customer?.id, fresh })
  }

/** A sub-command for each tool. */
export const toolCommands = (contextFor: ReadContext) =>
  Object.fromEntries(TOOLS.map(tool => [tool, command(tool, contextFor)])) as Record<
    ToolName,
    ReturnType<typeof command>
  >

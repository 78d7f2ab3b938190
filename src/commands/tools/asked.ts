// Finds the tool that words ask for, and what words in a sheet's thread fill in.
import { inWorkspace } from '../../../db/database.ts'
import type { ToolName } from '../../coaching/tools/tool.ts'
import { namesIn, toolIn } from '../../coaching/tools/tool-in.ts'
import { HEARINGS } from '../../coaching/tools/words.ts'
import type { Known } from '../../customers/names.ts'
import type { Asked, Commit } from '../../flow.ts'
import type { Intent } from '../../understanding/meaning.ts'
import { type Desk, nothing } from '../desk.ts'
import type { Heard, ThreadContext } from '../intents.ts'
import { TOOL_FLOWS } from './flows.ts'
import { runTool, stageOf } from './run.ts'

/** The tool that a message asks for; a report stays one, whatever it asks at its end. */
export function toolAsked(
  intent: Intent,
  { written, context }: Pick<Heard, 'written' | 'context'>,
): ToolName | undefined {
  if (written.addressed === false) return undefined
  const names = context.named.flatMap(customer => namesIn(written.text, customer))
  const tool = toolIn(written.text, names)
  return tool && intent === 'log_visit' && tool !== 'ffab' && reports(written.text) ? undefined : tool
}

const reports = (text: string): boolean => HEARINGS.some(hearing => hearing.reports.test(text))

/** Answers a message with the tool that it asks for. */
export async function useTool(desk: Desk, asked: Asked, heard: Heard): Promise<Commit> {
  const { written, context, understood } = heard
  const { text, thread } = written
  const { intent } = understood.meaning
  // Figures and initials are in no language.
  const language = /\p{Script=Han}|\p{L}{3}/u.test(text) ? understood.meaning.language : asked.rep.language
  const tool = toolAsked(intent, heard)
  if (!tool) return nothing
  const names = context.named.flatMap(customer => namesIn(text, customer))
  const customer = customerOf(context, { tool, text })?.id ?? context.sheet?.customer ?? undefined
  const fresh = TOOL_FLOWS[tool].given({ text, asked, typed: false, names })
  return runTool(desk, asked, { tool, language, customer, fresh, thread })
}

/** Whom it is for: who is named, or whom the thread is about; a product note may only sound like a name. */
export function customerOf(
  { named, customers, subject }: ThreadContext,
  { tool, text }: { tool: ToolName; text: string },
): Known | undefined {
  const meant = tool === 'ffab' ? named.filter(customer => namesIn(text, customer).length > 0) : named
  return meant.length === 1 ? meant[0] : customers.find(customer => customer.name === subject)
}

/** "Result: …", 预算：…: what stands before the colon names a blank and reports nothing. */
const isNamed = (text: string): boolean => {
  const [, label] = /^\s*([^:：\n]{1,16})[:：]/u.exec(text) ?? []
  return label !== undefined && !reports(label)
}

/** Longer words do not only name a customer. */
const LONGEST_NAME = 40

/** What words in the thread of a sheet fill in; undefined where they say something else. */
export async function fillsIn(
  desk: Desk,
  asked: Asked,
  { written, context }: Pick<Heard, 'written' | 'context'>,
): Promise<Commit | undefined> {
  const { thread, text } = written
  if (!thread || written.addressed === false || (!isNamed(text) && (context.note || reports(text)))) return undefined
  const { sheet } = context
  if (!sheet || ![undefined, sheet.tool].includes(toolIn(text))) return undefined
  const { tool, language, customer } = sheet
  const request = { tool, language, customer: customer ?? undefined, fresh: {}, thread, sheet }
  const [meant, ...others] = context.named
  if (!customer && meant && others.length === 0 && text.length <= LONGEST_NAME) {
    return runTool(desk, asked, { ...request, customer: meant.id })
  }
  const { reply } = TOOL_FLOWS[tool]
  if (!reply) return undefined
  const stage = await inWorkspace(desk.db, asked.rep.workspace, tx => stageOf(tx, asked, request))
  const fresh = reply(text, stage) ?? {}
  return Object.keys(fresh).length > 0 ? runTool(desk, asked, { ...request, fresh }) : undefined
}

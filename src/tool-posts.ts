// What the course's tools say: a filled-in sheet, and the form that fills it in.

import type { ToolName } from './coaching/tools/tool.ts'
import type { CardLink } from './coaching-posts.ts'
import type { Language } from './model.ts'
import type { ToolBlock } from './views.ts'

export interface ToolMessage {
  kind: 'tool'
  language: Language
  /** Names the sheet; the value of its button. */
  id: string
  tool: ToolName
  customer?: string
  /** What comes first: a sentence to say, an equation, a count. */
  result: string
  blocks: ToolBlock[]
  /** What is still missing. */
  ask: string[]
  note?: string
  /** Whether it can be filled in by a form. */
  form: boolean
  card?: CardLink
  remarks: string[]
}

export interface ToolForm {
  kind: 'tool_form'
  language: Language
  /** Names the sheet. */
  sheet: string
  tool: ToolName
  fields: { slot: string; label: string; value: string }[]
}

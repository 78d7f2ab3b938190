// Buttons and the form of the tools: a tool for the customer at hand, and blanks filled in by hand.
import { inWorkspace } from '../../../db/database.ts'
import { ACTIONS } from '../../actions.ts'
import { worksheetById } from '../../coaching/tools/store.ts'
import { TOOLS } from '../../coaching/tools/tool.ts'
import { ownCustomer } from '../../customers/holdings/store.ts'
import { type Asked, type Commit, say } from '../../flow.ts'
import { speak } from '../../languages/language.ts'
import type { IncomingOf, Language } from '../../model.ts'
import { placeOf, send } from '../../queue/outbox.ts'
import type { Desk } from '../desk.ts'
import { TOOL_FLOWS } from './flows.ts'
import { runTool, stageOf, type ToolRequest } from './run.ts'
import { cardOfSheet } from './thread.ts'
import type { Slots } from './tool-flow.ts'

type Tap = IncomingOf<'tap'>

const unknown =
  (asked: Asked): Commit =>
  tx =>
    send(tx, [say(asked, speak(asked.rep.language).replies.unknownTap)], asked.now)

/** A tool for the customer of a button: `<tool>|<customer id>|<language>`. */
async function openTool(desk: Desk, asked: Asked, { value }: Tap): Promise<Commit> {
  const [name = '', id = '', shown] = value.split('|')
  const tool = TOOLS.find(one => one === name)
  const own = id ? await inWorkspace(desk.db, asked.rep.workspace, tx => ownCustomer(tx, asked.rep.id, id)) : undefined
  if (!tool || (id && !own)) return unknown(asked)
  const language: Language = shown === 'zh' || shown === 'en' ? shown : asked.rep.language
  return runTool(desk, asked, { tool, language, customer: own?.id, fresh: {}, thread: asked.address.thread })
}

/** A sheet of the rep's own with what its form holds now. */
const sheetWithFields = (desk: Desk, asked: Asked, id: string) =>
  inWorkspace(desk.db, asked.rep.workspace, async tx => {
    const sheet = await worksheetById(tx, asked.rep.id, id)
    if (!sheet) return undefined
    const { tool, language, customer, thread } = sheet
    const request: ToolRequest = {
      ...{ tool, language, sheet, fresh: {} },
      ...{ customer: customer ?? undefined, thread: thread ?? undefined },
    }
    const { made } = TOOL_FLOWS[tool].work(await stageOf(tx, asked, request))
    return { request, fields: made.fields, place: await placeOf(tx, cardOfSheet(id)) }
  })

async function fillTool(desk: Desk, asked: Asked, { value }: Tap): Promise<Commit> {
  const found = await sheetWithFields(desk, asked, value)
  if (!found) return unknown(asked)
  const { request, fields } = found
  const { tool, language } = request
  const post = { kind: 'tool_form' as const, language, sheet: value, tool, fields }
  return tx => send(tx, [{ op: 'open', address: asked.address, post }], asked.now)
}

/** Takes what was changed in the form; the sheet is drawn anew where it stands, or sent where only the rep saw it. */
export async function fillForm(desk: Desk, asked: Asked, submit: IncomingOf<'submit'>): Promise<Commit> {
  const found = await sheetWithFields(desk, asked, submit.about)
  if (!found) return unknown(asked)
  const { request, fields, place } = found
  const changed = fields.flatMap(({ slot, value }): [string, string][] => {
    const now = submit.values[slot]
    return now === undefined || now.trim() === value.trim() ? [] : [[slot, now.trim()]]
  })
  const fresh: Slots = Object.fromEntries(changed)
  const channel = place?.channel ?? asked.address.channel
  const here = { ...asked, address: { ...asked.address, channel, thread: request.thread } }
  return runTool(desk, here, { ...request, fresh, repaint: true })
}

export const TOOL_TAPS: Readonly<Record<string, (desk: Desk, asked: Asked, tap: Tap) => Promise<Commit>>> = {
  [ACTIONS.openTool]: openTool,
  [ACTIONS.fillTool]: fillTool,
}

// Runs a tool: reads what is known, lets the tool work, keeps what was given, and posts the sheet.
import { inWorkspace, type Tx } from '../../../db/database.ts'
import { cardOf } from '../../coaching/playbook.ts'
import { readGround, saveWorksheet, type Worksheet } from '../../coaching/tools/store.ts'
import { type Given, type Ground, type Made, TOOL_CARDS, type ToolName } from '../../coaching/tools/tool.ts'
import { TOOL_WORDS } from '../../coaching/tools/words.ts'
import { recentCustomers } from '../../customers/store.ts'
import { type Asked, answer, type Commit, say } from '../../flow.ts'
import type { Language } from '../../model.ts'
import { openPlan } from '../../plans/store.ts'
import type { ToolMessage } from '../../post.ts'
import { send } from '../../queue/outbox.ts'
import { type Desk, privately } from '../desk.ts'
import { TOOL_FLOWS } from './flows.ts'
import { improved } from './improve.ts'
import { cardOfSheet } from './thread.ts'
import type { Slots, Stage } from './tool-flow.ts'

/** A tool asked for, or a sheet that goes on. */
export interface ToolRequest {
  tool: ToolName
  language: Language
  /** The id of the customer. */
  customer?: string
  fresh: Slots
  /** The thread of the message, where it stood in one. */
  thread?: string
  /** The sheet that is filled in. */
  sheet?: Worksheet
  /** The sheet is drawn anew where it stands. */
  repaint?: boolean
}

/** Runs a tool; asks for the customer where it cannot do without. */
export async function runTool(desk: Desk, asked: Asked, request: ToolRequest): Promise<Commit> {
  const { tool, customer, fresh, sheet } = request
  const flow = TOOL_FLOWS[tool]
  if (!customer && flow.needsCustomer({ ...sheet?.given, ...fresh })) return whichCustomer(asked, request)
  const stage = await inWorkspace(desk.db, asked.rep.workspace, tx => stageOf(tx, asked, request))
  const { made, keep } = flow.work(stage)
  const better = await improved(desk, { made, ground: stage.ground })
  const here = customer ? privately(asked, request.thread) : asked
  const kept = sheetOf(here, request)
  const post = postOf(desk, { sheet: kept, made: better.made, stage, remarks: better.remarks })
  return async tx => {
    await keep?.(tx)
    await saveWorksheet(tx, kept)
    const letter = answer(here, post, cardOfSheet(kept.id))
    await send(tx, [request.repaint ? { ...letter, op: 'repaint' } : letter], asked.now)
  }
}

interface Drawn {
  sheet: Worksheet
  made: Made
  stage: Stage
  remarks: string[]
}

function postOf({ playbook }: Desk, { sheet, made, stage, remarks }: Drawn): ToolMessage {
  const { id, tool, language } = sheet
  const { result, blocks, ask, note, fields } = made
  const card = TOOL_CARDS[tool]
  const title = cardOf(playbook, card, language)?.title
  return {
    ...{ kind: 'tool', language, id, tool, customer: stage.ground.customer, result, blocks, ask, note },
    form: fields.length > 0,
    card: title ? { card, title } : undefined,
    remarks,
  }
}

/** What a tool works from: the record, what was given on its sheet before, and what is given now. */
export async function stageOf(tx: Tx, asked: Asked, request: ToolRequest): Promise<Stage> {
  const { tool, language, customer, fresh, sheet } = request
  const { today } = asked
  const nobody: Ground = { language, today, facts: [], signals: [], followUps: [], deals: [], given: [] }
  const known = customer ? ((await readGround(tx, customer, { language, today })) ?? nobody) : nobody
  // What is given now takes the place of what was, also where it is emptied.
  const before = [...known.given, ...slots(sheet?.given ?? {})].filter(one => !Object.hasOwn(fresh, one.slot))
  const given = [...before, ...slots(fresh, today)]
  const plan = tool === 'plan' && customer ? await openPlan(tx, customer) : undefined
  return {
    ...{ asked, customer, fresh, ground: { ...known, given } },
    plan: plan && {
      ...{ on: plan.on ?? undefined, purpose: plan.purpose, actions: plan.actions },
      ...{ result: plan.result, fallback: plan.fallback, goals: plan.goals },
    },
  }
}

const slots = (given: Slots, on?: string): Given[] => Object.entries(given).map(([slot, text]) => ({ slot, text, on }))

/** The sheet as it is kept; what belongs to a customer's deal is kept there. */
function sheetOf({ rep, address, now }: Asked, { tool, language, customer, fresh, sheet }: ToolRequest): Worksheet {
  const here = TOOL_FLOWS[tool].own || !customer ? fresh : {}
  if (sheet) return { ...sheet, customer: customer ?? null, given: { ...sheet.given, ...here } }
  return {
    ...{ workspace: rep.workspace, id: crypto.randomUUID(), rep: rep.id, tool, language, customer: customer ?? null },
    ...{ channel: address.quiet ? null : address.channel, thread: address.thread ?? null, given: here, at: now },
  }
}

/** Asks whom it is for; a name in the thread is the answer. */
function whichCustomer(asked: Asked, request: ToolRequest): Commit {
  const { tool, language } = request
  const { rep, now } = asked
  const waiting = sheetOf(asked, request)
  return async tx => {
    await saveWorksheet(tx, waiting)
    const names = (await recentCustomers(tx, rep.id, 1)).map(one => one.name)
    const words = TOOL_WORDS[language].whichCustomer
    await send(tx, [say(asked, tool === 'ffab' ? TOOL_WORDS[language].askNote : words[tool](names))], now)
  }
}

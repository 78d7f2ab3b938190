// What each tool's file provides: what it needs, what a request or a reply gives it, and the work itself.
import type { Tx } from '../../../db/database.ts'
import type { Ground, Made } from '../../coaching/tools/tool.ts'
import type { Asked } from '../../flow.ts'
import type { Plan } from '../../plans/plan.ts'

/** What was given, by slot. */
export type Slots = Record<string, string>

/** Everything that a tool works from. */
export interface Stage {
  asked: Asked
  ground: Ground
  customer?: string
  /** What was given with this very message or form. */
  fresh: Slots
  /** The customer's open plan. */
  plan?: Plan
}

export interface Worked {
  made: Made
  /** What is kept beside the sheet. */
  keep?(tx: Tx): Promise<void>
}

/** How a request was put: the words behind a command, or a whole sentence. */
export interface Requested {
  text: string
  asked: Asked
  typed: boolean
  /** How customers are named in the text. */
  names: string[]
}

export interface ToolFlow {
  /** Whether it says nothing without a customer, going by what was given. */
  needsCustomer(given: Slots): boolean
  /** Whether what was given belongs to this sheet alone, and not to the customer's deal. */
  own: boolean
  given(request: Requested): Slots
  work(stage: Stage): Worked
  /** What words in the sheet's thread give; undefined where they say something else. */
  reply?(text: string, stage: Stage): Slots | undefined
}

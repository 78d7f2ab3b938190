// What became of each nudge, step by step, and which kinds a rep would rather see seldom.
import { bigserial, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { NudgeStep, StepBy, StepDetail } from '../../src/nudges/step.ts'
import { instant, workspace } from './columns.ts'

export const nudgeSteps = pgTable(
  'nudge_steps',
  {
    workspace: workspace(),
    /** Their order, also within one instant. */
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    nudge: text('nudge').notNull(),
    rep: text('rep').notNull(),
    step: text('step').$type<NudgeStep>().notNull(),
    by: text('by').$type<StepBy>().notNull(),
    at: instant('at').notNull(),
    /** Holds nobody's words. */
    detail: jsonb('detail').$type<StepDetail>(),
  },
  t => [index('nudge_steps_nudge').on(t.workspace, t.nudge), index('nudge_steps_rep').on(t.workspace, t.rep, t.at)],
)

export const nudgeTastes = pgTable(
  'nudge_tastes',
  {
    workspace: workspace(),
    rep: text('rep').notNull(),
    kind: text('kind').notNull(),
    /** `seldom`: comes less often; `asked`: it was said where it is switched off; `usual`: asked back. */
    taste: text('taste').$type<'seldom' | 'asked' | 'usual'>().notNull(),
    /** What was found not useful before this counts no more. */
    at: instant('at').notNull(),
  },
  t => [primaryKey({ columns: [t.workspace, t.rep, t.kind] })],
)

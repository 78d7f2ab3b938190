// The visit plan on request: proposed from the record, kept at once, changed by the rep's words.
import { makePlan, proposePlan } from '../../coaching/tools/plan.ts'
import { changed, readChange } from '../../coaching/tools/plan-change.ts'
import type { Asked } from '../../flow.ts'
import type { CivilDate } from '../../model.ts'
import type { Plan } from '../../plans/plan.ts'
import { keepPlan } from '../../plans/store.ts'
import { findDates } from '../../understanding/dates.ts'
import type { Slots, Stage, ToolFlow } from './tool-flow.ts'

/** The day to come that words name. */
function dayIn(text: string, { today, rep }: Asked): CivilDate | undefined {
  const named = findDates(text, { on: today, tz: rep.tz }, 'future')
  return named.find(date => date.to >= today)?.from
}

/** The plan that stands, unless its day is past, with what was given in it; else one from the record. */
function planOf({ asked, ground, fresh, plan }: Stage): Plan {
  const { on, ...rest } = fresh
  const day = on === undefined ? undefined : on.trim() === '' ? '' : dayIn(on, asked)
  const stands = plan && (plan.on === undefined || plan.on >= asked.today)
  const base = stands ? plan : proposePlan(ground, day || undefined)
  const next = changed(base, { ...rest, ...(day ? { on: day } : {}) })
  return day === '' ? { ...next, on: undefined } : next
}

export const planFlow: ToolFlow = {
  own: false,
  needsCustomer: () => true,
  given: ({ text, asked, names }): Slots => {
    const bare = names.reduce((left, name) => left.replaceAll(name, '～'), text)
    const on = dayIn(bare, asked)
    return on ? { on } : {}
  },
  work: stage => {
    const { asked, ground, customer } = stage
    const plan = planOf(stage)
    const { rep, today, now } = asked
    return {
      made: makePlan(plan, ground.language),
      keep: async tx => {
        if (customer && JSON.stringify(plan) !== JSON.stringify(stage.plan))
          await keepPlan(tx, { workspace: rep.workspace, rep: rep.id, customer, today, now, plan })
      },
    }
  },
  reply: text => readChange(text),
}

// Follow-ups whose words name no day, with the days that the rep may choose from.
import type { Asked } from '../flow.ts'
import type { FollowUpView, VisitView } from '../post.ts'
import { unclearDate } from '../understanding/dates.ts'

/** A visit whose open follow-ups carry the choices where their words leave the day open. */
export const withChoices = (visit: VisitView, asked: Asked): VisitView => ({
  ...visit,
  followUps: visit.followUps.map(promise => withChoice(promise, visit, asked)),
})

function withChoice(promise: FollowUpView, { on }: VisitView, { rep, today }: Asked): FollowUpView {
  if (promise.due || promise.done || promise.undated) return promise
  // A visit told late is still to be followed up from now on.
  const at = { on: on > today ? on : today, tz: rep.tz }
  const unclear = unclearDate(promise.quote, at) ?? unclearDate(promise.what, at)
  return unclear && unclear.choices.length > 1 ? { ...promise, unclear } : promise
}

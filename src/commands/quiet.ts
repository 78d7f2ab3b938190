// "Don't disturb me before 9": a rep's quiet hours, in words.
import { record } from '../audit/store.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import type { QuietWish } from '../languages/quiet.ts'
import { QUIET_WORDS as WORDS } from '../languages/quiet-words.ts'
import type { Rep } from '../model.ts'
import { isQuietTime, morningTime, type Quiet, USUAL_QUIET } from '../nudges/quiet.ts'
import { send } from '../queue/outbox.ts'
import { replan } from '../reps/joining.ts'
import { quietAsked } from '../understanding/quiet.ts'

/** Quiet hours leave at least this much of a day. */
const LEAST_AWAKE_MINUTES = 240

/** What follows where a message is about the writer's quiet hours; undefined where it is about anything else. */
export function quietTold(asked: Asked, text: string): Commit | undefined {
  const wish = quietAsked(text)
  return wish && followed(asked, wish)
}

function followed(asked: Asked, wish: QuietWish): Commit {
  const { rep, now } = asked
  const words = WORDS[rep.language]
  if ('ask' in wish) return tx => send(tx, [say(asked, quietStanding(rep))], now)
  const quiet = 'off' in wish ? { quietFrom: '00:00', quietTo: '00:00' } : { ...USUAL_QUIET, ...own(rep), ...wish.set }
  if (awakeMinutes(quiet) < LEAST_AWAKE_MINUTES) return tx => send(tx, [say(asked, words.tooLong)], now)
  return async tx => {
    const changed = { ...rep, ...quiet }
    await replan(tx, changed, now)
    const was = { from: rep.quietFrom, to: rep.quietTo }
    const detail = { was, is: { from: quiet.quietFrom, to: quiet.quietTo } }
    await record(tx, { workspace: rep.workspace, who: rep.id, what: 'settings.quiet', about: rep.id, at: now, detail })
    const said = 'off' in wish ? words.off : words.set(quiet.quietFrom, quiet.quietTo)
    await send(tx, [say(asked, [said, ...digestMoved(changed)].join('\n'))], now)
  }
}

/** What of the quiet hours is set, and is not none at all. */
function own({ quietFrom, quietTo }: Quiet): Partial<Required<Quiet>> {
  return quietFrom && quietTo && quietFrom !== quietTo ? { quietFrom, quietTo } : {}
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const awakeMinutes = ({ quietFrom, quietTo }: Required<Quiet>): number =>
  quietFrom === quietTo ? 1440 : (minutes(quietFrom) - minutes(quietTo) + 1440) % 1440

/** The quiet hours as they stand, in a line or two. */
export function quietStanding(rep: Rep): string {
  const words = WORDS[rep.language]
  const { quietFrom, quietTo } = own(rep)
  return quietFrom && quietTo ? [words.are(quietFrom, quietTo), ...digestMoved(rep)].join('\n') : words.none
}

/** Says so where the time of the digest lies in the quiet hours, which are kept to; else nothing. */
export function digestMoved(rep: Rep): string[] {
  const words = WORDS[rep.language]
  return isQuietTime(rep, rep.nudgeAt) ? [words.moved(rep.nudgeAt, morningTime(rep))] : []
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** The quiet hours of a submitted form; as they were where a field is empty, or too little of the day would be left. */
export function quietSubmitted(values: Record<string, string>, rep: Rep): Quiet {
  const { quiet_from: quietFrom = '', quiet_to: quietTo = '' } = values
  const said = { quietFrom, quietTo }
  const fits = TIME.test(quietFrom) && TIME.test(quietTo) && awakeMinutes(said) >= LEAST_AWAKE_MINUTES
  return fits ? said : { quietFrom: rep.quietFrom, quietTo: rep.quietTo }
}

/** What there is to say of quiet hours once settings are saved: where they changed, and where the digest lies in them. */
export function quietSaved(before: Rep, after: Rep): string[] {
  const words = WORDS[after.language]
  const { quietFrom, quietTo } = own(after)
  const isSame = before.quietFrom === after.quietFrom && before.quietTo === after.quietTo
  const changed = isSame ? [] : [quietFrom && quietTo ? words.set(quietFrom, quietTo) : words.off]
  return [...changed, ...digestMoved(after)]
}

// What a message asks of the writer's quiet hours, where it says nothing else.
import { enQuietHearing } from '../languages/en/quiet.ts'
import type { QuietHearing, QuietWish, SpokenTime } from '../languages/quiet.ts'
import { zhQuietHearing } from '../languages/zh/quiet.ts'

const HEARINGS: readonly QuietHearing[] = [zhQuietHearing, enQuietHearing]
const LONGEST = 80

/** What is asked of quiet hours; undefined where the words say anything else. */
export function quietAsked(text: string): QuietWish | undefined {
  if (text.length > LONGEST) return undefined
  for (const hearing of HEARINGS) {
    const words = text.trim().replaceAll('’', "'").replace(hearing.around, '').replace(hearing.around, '')
    const wish = wishIn(words, hearing)
    if (wish) return wish
  }
  return undefined
}

function wishIn(words: string, hearing: QuietHearing): QuietWish | undefined {
  if (hearing.off.some(says => says.test(words))) return { off: true }
  if (hearing.ask.some(says => says.test(words))) return { ask: true }
  const times = (patterns: readonly RegExp[]) => {
    const groups = patterns.map(says => says.exec(words)?.groups).find(found => found !== undefined)
    return groups && { from: groups.from && hearing.time(groups.from), to: groups.to && hearing.time(groups.to) }
  }
  const both = times(hearing.between)
  if (both?.from && both.to) return { set: night(both.from, both.to) }
  const only = times(hearing.only)
  if (only?.from && only.to) return { set: { quietFrom: wall(later(only.to)), quietTo: wall(only.from) } }
  const to = times(hearing.before)?.to
  if (to) return { set: { quietTo: wall(to) } }
  const from = times(hearing.after)?.from
  return from ? { set: { quietFrom: wall(later(from)) } } : undefined
}

/** "After eight" is in the evening; what is sure stays as it is. */
const later = (time: SpokenTime): SpokenTime =>
  time.sure || time.hour >= 12 ? time : { ...time, hour: time.hour + 12, sure: true }

/** "Ten to seven" is a night, unless the first is the earlier one. */
function night(from: SpokenTime, to: SpokenTime): { quietFrom: string; quietTo: string } {
  const overNight = from.hour > to.hour || (from.hour === to.hour && from.minute > to.minute)
  return { quietFrom: wall(overNight ? later(from) : from), quietTo: wall(to) }
}

const wall = ({ hour, minute }: SpokenTime): string =>
  `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

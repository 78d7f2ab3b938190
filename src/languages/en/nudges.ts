// The words of the nudges in English.
import type { CivilDate } from '../../model.ts'
import { daysBetween } from '../../nudges/days.ts'
import type { NudgeWords } from '../../nudges/words.ts'
import { enChances } from './nudges-chances.ts'
import { count, date, dated, dayName, hello, style } from './nudges-parts.ts'
import { enSaid } from './nudges-said.ts'
import { enTime } from './nudges-time.ts'

function birthdayWhen(on: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, on)
  if (days === 0) return 'is today'
  if (days === 1) return `is tomorrow, ${dated(on, today)}`
  return days > 0 ? `is in ${days} days, on ${dated(on, today)}` : `was on ${dated(on, today)}`
}

export const enNudges: NudgeWords = {
  ...enSaid,
  ...enTime,
  ...enChances,
  follow_up(known) {
    const { today, person, what, due, saidOn } = known
    const late = daysBetween(due, today)
    const to = person ? ` to ${person}` : ''
    const promised = `${what}, promised${to} ${saidOn === today ? 'today' : `on ${date(saidOn, today)}`}.`
    if (late > 0)
      return {
        why: `${count(late)} overdue: ${promised}`,
        take: `Saying so before they have to ask keeps their trust.${style(known)}`,
        say: `${hello(person)} I’m sorry, I’m late with something I promised: ${what}. I’m on it today. When suits you best?`,
      }
    return {
      why: late === 0 ? `Due today: ${promised}` : `Due ${dated(due, today)}, which is your day off: ${promised}`,
      take: `They are waiting for it, and a kept promise makes the next talk easier.${style(known)}`,
      say: `${hello(person)} about what I promised you: ${what}. I’m on it today. When suits you best?`,
    }
  },

  cadence(known) {
    const { today, person, customer, tier, interval, lastContactOn, addedOn, topic } = known
    const rule = `${tier ? `tier ${tier}` : 'a customer without a tier'} is due every ${interval} days.`
    const why = lastContactOn
      ? `No contact with ${customer} for ${count(daysBetween(lastContactOn, today))} (last: ${date(lastContactOn, today)}); ${rule}`
      : `${customer} was added on ${date(addedOn, today)} and has not been contacted yet; ${rule}`
    const take = topic
      ? `Your note of ${date(topic.on, today)} about ${topic.about} is a reason to call that is not a pitch.`
      : 'A call that only asks how things are is easy to welcome.'
    let say = `${hello(person)} it has been a while. How are things, and is there anything I can help with?`
    if (topic) say = `${hello(person)} I was thinking about what we talked about last time. How are things now?`
    else if (!lastContactOn)
      say = `${hello(person)} I look after your account and wanted to say hello. Is there anything you need right now?`
    return { why, take: take + style(known), say }
  },

  birthday(known) {
    const { today, person, on, lunar, tastes, free } = known
    const days = daysBetween(today, on)
    const ahead = days > 0 && free ? ' That is your day off, so early wishes are fine.' : ''
    const taste = tastes.length ? `You noted what they like: ${tastes.join(', ')}. ` : ''
    let say = `Hi ${person}, happy birthday for ${dayName(on)}. I hope it is a good one.`
    if (days === 0) say = `Happy birthday, ${person}. I hope you have a lovely day.`
    if (days < 0)
      say = `Hi ${person}, I missed your birthday on ${dayName(on)}. Belated best wishes, I hope it was a good day.`
    return {
      why: `${person}’s birthday${lunar ? ' (lunar calendar)' : ''} ${birthdayWhen(on, today)}.${ahead}`,
      take: `${taste}A few words or a card are enough; any gift stays within your company’s rules.`,
      say,
    }
  },

  after_delivery(known) {
    const { today, person, customer, on, what } = known
    const days = count(daysBetween(on, today))
    return {
      why: `${customer} received ${what ?? 'the delivery'} on ${date(on, today)}, ${days} ago, and there has been no contact since.`,
      take: `Small problems show in the first days; asking early means solving early.${style(known)}`,
      say: `${hello(person)} how are you getting on with ${what ?? 'everything we delivered'}? If anything is not right, please tell me directly.`,
    }
  },

  drill: ({ days }) => ({
    why: `You used this card ${days === 3 ? 'three' : 'ninety'} days ago. One minute, one question.`,
    take: '',
    say: '',
  }),
}

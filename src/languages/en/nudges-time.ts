// The words of the nudges about days, cycles and silence, in English.
import { daysBetween } from '../../nudges/days.ts'
import type { Festival, FestivalKey } from '../../nudges/festivals.ts'
import type { AnniversaryKnown, CoolingKnown, TimeWords } from '../../nudges/words-time.ts'
import { count, date, dated, dayName, hello, style } from './nudges-parts.ts'
import { goods } from './nudges-said.ts'

const FESTIVALS: Record<FestivalKey, { name: string; wish: string }> = {
  new_year: { name: 'New Year’s Day', wish: 'I wish you a happy and successful new year.' },
  spring: { name: 'the Spring Festival', wish: 'I wish you and your family a happy and peaceful new year.' },
  lantern: { name: 'the Lantern Festival', wish: 'I wish you and your family a bright and happy evening.' },
  dragon_boat: { name: 'the Dragon Boat Festival', wish: 'I wish you and your family good health.' },
  mid_autumn: { name: 'the Mid-Autumn Festival', wish: 'I wish you and your family a happy time together.' },
  national: { name: 'National Day', wish: 'I wish you and your family a good holiday.' },
}

const nameOf = (festival: Festival) => ('key' in festival ? FESTIVALS[festival.key].name : festival.name)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** One wish for a break, whatever it holds; a day that a team chose may be no merry one. */
function wishFor([first, ...more]: readonly Festival[]): string {
  if (more.length > 0) return 'I wish you and your family happy holidays.'
  return first && 'key' in first ? FESTIVALS[first.key].wish : 'I send you and your team my best wishes.'
}

const years = (n = 0) => (n === 1 ? '1 year' : `${n} years`)

const BAD: Record<CoolingKnown['bad'][number]['kind'], string> = {
  objection: 'an objection',
  complaint: 'a complaint',
  avoidance: 'no answer',
}

function anniversaryWhy({ of, customer, person, today, on, free, ...known }: AnniversaryKnown): string {
  const days = daysBetween(today, on)
  const when = days === 0 ? 'today' : `on ${dated(on, today)}`
  const tail =
    days > 0 && free ? ' That is your day off, so today is fine.' : days < 0 ? ' A late word is welcome.' : ''
  const what = goods(known)
  if (of === 'named') {
    const has = days < 0 ? 'had' : 'has'
    return `${person ?? customer} ${has} an anniversary ${when}${known.years ? ` (${years(known.years)})` : ''}; your note says which.${tail}`
  }
  const is = days === 0 ? 'Today it is' : days > 0 ? `${capital(when)} it will be` : `${capital(when)} it was`
  const since =
    of === 'order'
      ? `since ${customer} first ordered${what ? ` (${what})` : ''}`
      : `since you began working with ${customer}`
  return `${is} ${years(known.years)} ${since}.${tail}`
}

function anniversarySay({ of, today, on, ...known }: AnniversaryKnown): string {
  const days = daysBetween(today, on)
  if (of === 'named')
    return days === 0
      ? 'I remembered that today is a special day for you. My very best wishes.'
      : `I remembered that ${dayName(on)} ${days > 0 ? 'is' : 'was'} a special day for you. My very best wishes${days < 0 ? ', a little late' : ''}.`
  const is = days === 0 ? 'today it is' : `on ${dayName(on)} it ${days > 0 ? 'will be' : 'was'}`
  const what = goods(known)
  if (of === 'order')
    return `${is} ${years(known.years)} since your first order with us. Thank you for your trust. ${what ? `You began with ${what}. How has that worked out?` : 'How has everything worked out since?'} If anything could be better, please tell me.`
  return `${is} ${years(known.years)} since we began working together. Thank you for your trust. What could we do better for you?`
}

export const enTime: TimeWords = {
  anniversary(known) {
    const take =
      known.of === 'named'
        ? 'Look at the note first. A few sincere words or a card are enough, and no business that day; any gift stays within your company’s rules.'
        : 'A thank-you, and a question about how it has served them; no new business that day.'
    return {
      why: anniversaryWhy(known),
      take: `${take}${style(known)}`,
      say: `${hello(known.person)} ${anniversarySay(known)}`,
    }
  },

  festival({ today, festivals, names, more }) {
    const last = festivals.at(-1)?.on ?? today
    const called = festivals.map(nameOf).join(' and ')
    const verb = last < today ? 'was' : 'is'
    const days = capital(festivals.map(one => `${nameOf(one)} ${verb} on ${dated(one.on, today)}`).join(' and '))
    const list = more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')
    const take =
      names.length > 1
        ? `Whom to greet, the most valuable first: ${list}. Call the first few, write to the others one by one.`
        : `Whom to greet: ${list}. Write a line that is meant for them alone, and no business that day.`
    if (last < today)
      return {
        why: `${days}, and you were not reminded in time; a late greeting is still welcome.`,
        take,
        say: `Hi, I didn’t get to greet you before ${called}, so here are my best wishes, a little late. I hope all is well with you.`,
      }
    if (last === today)
      return {
        why: `${capital(called)} is today, and you were not reminded in time.`,
        take,
        say: `Hi, it’s ${called} today. ${wishFor(festivals)}`,
      }
    return {
      why: `${days}; today is the last working day before ${festivals.length > 1 ? 'them' : 'it'}.`,
      take,
      say: `Hi, ${called} ${festivals.length > 1 ? 'are' : 'is'} almost here. ${wishFor(festivals)}`,
    }
  },

  replenishment(known) {
    const { today, person, customer, lastOn, cycle, stated, runsOutOn } = known
    const days = daysBetween(today, runsOutOn)
    const what = goods(known)
    const rhythm = stated ? `says they reorder every ${count(cycle)}` : `orders about every ${count(cycle)}`
    const out =
      days > 0
        ? `it should run out in ${count(days)}, on ${date(runsOutOn, today)}`
        : days === 0
          ? 'it should run out today'
          : `it should have run out on ${date(runsOutOn, today)}`
    const by = days > 0 ? `around ${date(runsOutOn, today)}` : 'about now'
    return {
      why: `${customer} last ordered on ${date(lastOn, today)}${what ? ` (${what})` : ''} and ${rhythm}; ${out}.`,
      take: `Asked before it runs out, they only need to say yes. If there is plenty left, note it and ask later next time.${style(known)}`,
      say: `${hello(person)} by my reckoning ${what ? `your last order (${what})` : 'what you last ordered'} runs out ${by}. Shall I get the same ready again? If you still have plenty, I’ll ask again later.`,
    }
  },

  cooling(known) {
    const { today, person, customer, usual, lastGoodOn, lastContactOn, bad } = known
    const used = usual && `You used to be in touch with ${customer} about every ${usual === 1 ? 'day' : count(usual)}`
    if (bad.length === 0)
      return {
        why: `${used}; now it has been ${count(daysBetween(lastContactOn, today))} (last: ${date(lastContactOn, today)}).`,
        take: `Customers go quiet before they go. Find out what changed: people, plans, something unresolved, or a rival. Ask for a talk, listen, and leave the price aside.${style(known)}`,
        say: `${hello(person)} we haven’t really talked for a while. Has anything changed on your side? If we let you down somewhere, please tell me and I’ll put it right.`,
      }
    const good = lastGoodOn && date(lastGoodOn, today)
    const was = used
      ? `${used}${good ? `, and the last good contact was on ${good}` : ''}; the`
      : good
        ? `The last good contact with ${customer} was on ${good}; the`
        : `${customer} is cooling: the`
    const signs = bad.map(({ kind, on }) => `${BAD[kind]} on ${date(on, today)}`).join(', ')
    return {
      why: `${was} last two contacts brought ${bad.length} bad signs: ${signs}.`,
      take: `Listen first, don’t defend, and leave the price aside. Find what is unresolved, and agree who does what by when.${style(known)}`,
      say: `${hello(person)} I don’t think we’ve looked after you well lately. I’d like to hear how you see it. Is there a good time in the next few days?`,
    }
  },

  quiet_rep: () => ({
    why: 'I haven’t heard about any visits for a few days. Reply with one line about yesterday’s, and I’ll file the rest.',
    take: '',
    say: '',
  }),
}

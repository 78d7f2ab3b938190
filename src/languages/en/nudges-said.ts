// The words of the nudges about things said and promised, in English.
import { daysBetween } from '../../nudges/days.ts'
import type { ComplaintKnown, Goods, SaidWords } from '../../nudges/words-said.ts'
import type { ObjectionTopic } from '../../understanding/meaning.ts'
import { enCards } from './cards.ts'
import { count, date, dated, dayName, hello, style } from './nudges-parts.ts'

/** Goods in a phrase: “20 boxes of tape”, “12 pumps”, “tape”; empty where nothing is known. */
export function goods({ product, quantity, unit }: Goods): string {
  if (quantity === undefined) return product ?? ''
  if (!unit) return product ? `${quantity} ${product}` : ''
  return product ? `${quantity} ${unit} of ${product}` : `${quantity} ${unit}`
}

/** What an objection is about, and the sentence that takes it up again. */
const OBJECTIONS: Record<ObjectionTopic, { name: string; say: string }> = {
  price: {
    name: 'the price',
    say: 'I’ve been thinking about what you said about the price. Is it the unit price that worries you, or what it costs you overall?',
  },
  stock: {
    name: 'the wait for stock',
    say: 'you were worried about the wait. When do you need it at the latest? Then I can see what I can arrange.',
  },
  later_discount: {
    name: 'waiting for a discount',
    say: 'you were thinking of waiting for a better price. When do you need it? Let’s work out together whether waiting pays.',
  },
  comparison: {
    name: 'comparing others',
    say: 'you wanted to compare a few offers, and that makes sense. Which points matter most to you? I’ll put together what you need on each.',
  },
  reviews: {
    name: 'what others say about us',
    say: 'you mentioned what others say about us. Which point was it? I’d like to tell you how things really are.',
  },
  authority: {
    name: 'who has to agree',
    say: 'you wanted to talk it over first. What matters most to the others? If something on paper would help, I’ll prepare it.',
  },
  doubt: {
    name: 'doubts',
    say: 'last time something still made you hesitate. Which point was it? I’d like to go through a real case with you.',
  },
  habit: {
    name: 'what they are used to',
    say: 'you are used to what you have, and I understand that. Is there anything about it that could be better?',
  },
  security: {
    name: 'safety',
    say: 'you were concerned about safety. Which part worries you most? I’ll get you the facts on it.',
  },
  timing: {
    name: 'the timing',
    say: 'you said it was not the right time. When would suit you better? I’ll come back to you then.',
  },
  quality: {
    name: 'quality',
    say: 'you brought up quality. What exactly happened? I’ll check it and come back to you with an answer.',
  },
  terms: {
    name: 'the terms',
    say: 'you were not happy with the terms. Which one is the hardest for you? I’ll see what can be done.',
  },
  other: {
    name: '',
    say: 'I’ve been thinking about what concerned you last time. What is still holding you back?',
  },
}

const age = ({ customer, on, today }: ComplaintKnown) =>
  `${customer}’s complaint of ${date(on, today)} has been open for ${count(daysBetween(on, today))}`

const complaintWhy: Record<ComplaintKnown['stage'], (known: ComplaintKnown) => string> = {
  first: ({ customer, on, today }) =>
    `${customer} complained on ${date(on, today)}, ${count(daysBetween(on, today))} ago, and it is not solved yet.`,
  under_way: known => `${age(known)}. A solution, or at least a plan, is due by ${dated(known.due, known.today)}.`,
  due: known =>
    `${age(known)}. A solution, or at least a plan, is due today.${known.manager ? ' Your manager is told too.' : ''}`,
  late: known =>
    `${age(known)}, longer than the 7 days it should take.${known.manager ? ' Your manager is told each workday until it is solved.' : ''}`,
}

const complaintTake: Record<ComplaintKnown['stage'], (manager: boolean) => string> = {
  first: () =>
    'Hear them out and write it down before you explain anything; then say what happens, who does it and by when.',
  under_way: () => 'Tell them how it stands before they have to ask, and promise only what you can keep.',
  due: () => 'Come with a solution that is fair to them and that your company can carry: what, who and by when.',
  late: manager =>
    `Bring in ${manager ? 'your manager' : 'whoever can decide it'}, settle what and by when on the spot, and find the cause so that it does not come back.`,
}

const complaintSay: Record<ComplaintKnown['stage'], (known: ComplaintKnown) => string> = {
  first: () =>
    'I have written down what went wrong and I’m following it up. Is there anything I have missed? You will hear from me as soon as I know what we’ll do and when.',
  under_way: ({ due, today }) =>
    `I haven’t forgotten the problem you told me about. You will have a clear answer from me by ${dayName(due)}, ${date(due, today)}, at the latest.`,
  due: () =>
    'I’d like to go through with you today how we’ll put the problem you told me about right. Ten minutes is enough. When suits you?',
  late: ({ manager }) =>
    `I’m sorry this has taken so long. ${manager ? 'My manager and I want' : 'I want'} to settle with you today what we’ll do and by when. When can we talk?`,
}

export const enSaid: SaidWords = {
  promise_to_us(known) {
    const { today, person, what, due, saidOn } = known
    return {
      why: `${count(daysBetween(due, today))} past its date: ${what}, promised${person ? ` by ${person}` : ' to you'} on ${date(saidOn, today)} for ${date(due, today)}.`,
      take: `Ask lightly and leave them a way out; hear what holds it up and where you can help.${style(known)}`,
      say: `${hello(person)} about what you mentioned last time, “${what}”: no rush, I just wanted to ask how it is going. If anything is in the way, tell me and I’ll help.`,
    }
  },

  complaint(known) {
    const { today, person, stage, promised, manager } = known
    const by = promised?.due ? ` (${date(promised.due, today)})` : ''
    return {
      why: complaintWhy[stage](known),
      take: `${complaintTake[stage](manager)}${promised ? ` You promised: ${promised.what}${by}.` : ''}${style(known)}`,
      say: `${hello(person)} ${complaintSay[stage](known)}`,
    }
  },

  open_objection(known) {
    const { today, person, customer, topic, on } = known
    const { name, say } = OBJECTIONS[topic]
    return {
      why: `${person ?? customer}’s objection of ${date(on, today)}${name ? ` (${name})` : ''} is ${count(daysBetween(on, today))} old, and no answer is on record.`,
      take: `Whoever says it aloud is still thinking about it. Say it back in their own words first, then answer.${style(known)}`,
      say: `${hello(person)} ${say}`,
    }
  },

  avoidance(known) {
    const { today, person, customer, attempts, lastContactOn } = known
    const days = [...new Set(attempts)].slice(-3).map(day => date(day, today))
    const before = lastContactOn ? `; you last spoke on ${date(lastContactOn, today)}` : ''
    return {
      why: `${attempts.length} attempts in a row to reach ${customer} got no answer (${days.join(', ')})${before}.`,
      take: `Silence usually hides a concern, not ill will. Try another way, make it easy to tell you, and do not push.${style(known)}`,
      say: `${hello(person)} I haven’t managed to reach you these last few days, and I don’t want to chase you. If there is something I have overlooked, please tell me. If this is not the right moment, one word is enough and I’ll understand.`,
    }
  },

  payment(known) {
    const { today, person, due, what, amount, currency, signer } = known
    const days = daysBetween(today, due)
    const sum = amount === undefined ? '' : enCards.money(amount, currency)
    const thing = [what, sum].filter(Boolean).join(', ')
    const it = thing ? `: ${thing}` : ''
    const signs = signer ? ` ${signer} signs.` : ' Who signs is not on record, so ask.'
    if (days < 0)
      return {
        why: `Payment ${count(-days)} overdue (due ${date(due, today)})${it}.`,
        take: `Ask where it is held up, without blame.${signs}${style(known)}`,
        say: `${hello(person)} I haven’t seen the payment that was due on ${date(due, today)} yet. Where does it stand? If an invoice or a form is missing, I’ll send it today.`,
      }
    const when = days === 0 ? 'due today' : `due on ${dayName(due)}, ${date(due, today)}`
    return {
      why: days === 0 ? `Payment due today${it}.` : `Payment due ${dated(due, today)}, in ${count(days)}${it}.`,
      take: `Papers complete ahead of the day, and it won’t get stuck.${signs}${style(known)}`,
      say: `${hello(person)} the payment${sum ? ` of ${sum}` : ''} is ${when}. Do you have the invoice and everything else you need from us? If anything is missing, I’ll send it right away.`,
    }
  },

  ordered(known) {
    const { today, person, customer, on } = known
    const what = goods(known)
    return {
      why: `${customer} ordered${what ? ` ${what}` : ''} on ${date(on, today)}, ${count(daysBetween(on, today))} ago, and no delivery is on record.`,
      take: `Tell them how it stands before they ask; that nothing has changed is worth saying too.${style(known)}`,
      say: `${hello(person)} a quick word on your order${what ? ` (${what})` : ''}: I’m keeping an eye on it, and you will hear from me as soon as anything changes. How soon do you need it?`,
    }
  },

  appointment(known) {
    const { today, person, what, due, saidOn } = known
    const days = daysBetween(today, due)
    const set = `${what}, arranged ${saidOn === today ? 'today' : `on ${date(saidOn, today)}`}`
    if (days < 0)
      return {
        why: `Planned for ${dated(due, today)}: ${set}. Nothing is on record since, and the reminder for that day did not reach you.`,
        take: `If it took place, one line about it is enough; if not, apologise first and then find a new time.${style(known)}`,
        say: `${hello(person)} I’m sorry I did not get to confirm what we had planned for ${dayName(due)}. Which day would suit you instead?`,
      }
    return {
      why:
        days === 0 ? `Planned for today: ${set}.` : `Planned for ${dated(due, today)}, which is your day off: ${set}.`,
      take: `Read the brief before you go: who is who, what was promised, what is still unknown; pick the one thing to ask.${style(known)}`,
      say: `${hello(person)} just to confirm what we planned for ${days === 0 ? 'today' : dayName(due)}: does the time still suit you? If you’d like me to bring anything, tell me.`,
    }
  },
}

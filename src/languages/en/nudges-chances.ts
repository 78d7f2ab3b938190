// The words of the nudges about deals and chances, in English.
import { daysBetween } from '../../nudges/days.ts'
import type { Gap, QualifyingGap } from '../../nudges/gaps.ts'
import type { ChanceWords } from '../../nudges/words-chances.ts'
import { enCards } from './cards.ts'
import { count, date, hello, style } from './nudges-parts.ts'

/** What is not known, after “still open”, and the question that brings it. */
const GAPS: Record<Gap, { name: string; ask: string }> = {
  guide: {
    name: 'a guide on their side',
    ask: 'I’d like to understand this properly first. Who knows the whole story on your side, and could you introduce me?',
  },
  rivals: {
    name: 'who else they are looking at',
    ask: 'who else are you looking at, and which points matter most to you? I’ll put together what you need on each.',
  },
  supporter: {
    name: 'a supporter',
    ask: 'besides you, who will use this or care about it? I’d like to hear what they think.',
  },
  need: {
    name: 'the real problem',
    ask: 'what gives you the most trouble at the moment? And if it went on for another six months, what would that mean?',
  },
  buyer: {
    name: 'who handles the purchase',
    ask: 'who handles the purchase on your side? I’ll prepare what they need.',
  },
  user: { name: 'who will use it', ask: 'who will work with it every day? I’d like to hear what they think.' },
  amount: {
    name: 'the quantity and amount',
    ask: 'what quantity should we plan for? I’ll send you the price and delivery time.',
  },
  terms: {
    name: 'the payment terms',
    ask: 'how do you usually arrange payment and delivery? I’ll prepare it your way.',
  },
  decider: {
    name: 'who decides',
    ask: 'besides you, who has to agree to this? I’d like to prepare what matters to them as well.',
  },
  budget: {
    name: 'the budget',
    ask: 'is the budget approved, or is it waiting for the proposal? Then I can suggest what fits.',
  },
  process: {
    name: 'how they buy',
    ask: 'what steps does a purchase like this usually go through on your side, and where is it now?',
  },
  timing: {
    name: 'the timing',
    ask: 'when do you need it at the latest? Counting back, when would it have to be decided?',
  },
  payday: {
    name: 'the payment date',
    ask: 'when could the payment go out on your side? If an invoice is missing, I’ll send it today.',
  },
  delivery: { name: 'the delivery', ask: 'when would delivery suit you best? I’ll look after it myself.' },
  satisfaction: {
    name: 'whether they are satisfied',
    ask: 'how is it working for you? If anything is missing, tell me and I’ll see to it.',
  },
}

const REASONS: Record<QualifyingGap, string> = {
  decider: 'Until you know who decides, you may be convincing the wrong person.',
  budget: 'A rough figure is enough to propose what fits.',
  process: 'Knowing the steps is how you can help it through them.',
  timing: 'The latest day they need it gives you every date before it.',
}

/** Where the person may be whom a customer of a kind is asked about. */
const LIKE: Record<string, string> = {
  chain: 'at another chain',
  store: 'at another store',
  hospital: 'at another hospital',
  clinic: 'at another clinic',
  distributor: 'at another distributor',
  dealer: 'at another dealer',
  factory: 'at another factory',
  school: 'at another school',
  government: 'at another office',
  office: 'at another company',
  consumer: 'among your friends',
}

const dealOf = ({ customer, product }: { customer: string; product?: string }) =>
  `The deal with ${customer}${product ? ` (${product})` : ''}`

export const enChances: ChanceWords = {
  stalled_deal(known) {
    const { today, person, step, since, needs, proposal } = known
    const [first] = needs
    const lacks = needs.slice(0, 2).map(gap => GAPS[gap].name)
    const still = lacks.length > 0 ? `; still open: ${lacks.join(', ')}` : ''
    const stands = `for ${count(daysBetween(since, today))} (since ${date(since, today)})`
    const none = proposal === 'made' ? '' : ' There is no proposal on record.'
    const takes = {
      now: 'Ask whether you may put a proposal on a few pages, take ten minutes to present it, and agree the day you hear back.',
      later:
        'Finish this step first; a proposal comes once the need is clear. Too early, it only serves to compare prices.',
      made: first
        ? 'Close one gap at a time, the most important question first.'
        : 'Everything this step needs is there but a date: agree what happens next, when, and who does it.',
    }
    const ask = first
      ? GAPS[first].ask
      : 'I think we have everything together. Which day would suit you for the next step? I’ll be ready for it.'
    return {
      why: `${dealOf(known)} has ${step ? `stood at “${enCards.steps[step]}”` : 'not moved'} ${stands}${still}.${none}`,
      take: `${takes[proposal]}${style(known)}`,
      say: `${hello(person)} ${proposal === 'now' ? 'I’d like to put what we talked about on a few pages for you. Which points would you most like to see?' : ask}`,
    }
  },

  missing_facts(known) {
    const { person, step, lacks } = known
    const [gap] = lacks
    return {
      why: `${dealOf(known)} is at “${enCards.steps[step]}”, and you don’t know yet: ${lacks.map(one => GAPS[one].name).join(', ')}.`,
      take: `Ask one thing only this time: ${GAPS[gap].name}. ${REASONS[gap]}${style(known)}`,
      say: `${hello(person)} ${GAPS[gap].ask}`,
    }
  },

  referral(known) {
    const { today, person, customer, praisedOn, type = '' } = known
    const whom = LIKE[type] ?? 'in your trade'
    return {
      why: `${person ?? customer} praised us on ${date(praisedOn, today)}, there is no open complaint or objection, and the delivery is more than a month old: a good time to ask for a referral.`,
      take: `A precise question is easy to answer: who ${whom.replace('your', 'their')} has the same problem? Let them ask first; you make the call.${style(known)}`,
      say: `${hello(person)} I was so glad to hear that you are happy. Is there anyone ${whom} with the same problem you had? If you ask them first whether they would like to talk, I’ll take it from there.`,
    }
  },

  cross_sell(known) {
    const { person, customer, product, orders, second } = known
    const holders = second && (second.holders === 1 ? '1' : String(second.holders))
    const have = second?.holders === 1 ? 'has' : 'have'
    const others = second?.alike ? 'Customers like you' : 'Some of our customers'
    return {
      why: `${customer} has ordered ${orders === 2 ? 'twice' : `${orders} times`}, and only ${product}; the last contact went well.${second ? ` ${holders} of ${second.alike ? 'your customers like them' : 'your other customers'} also ${have} ${second.product}.` : ''}`,
      take: `Make sure the first product does well, then mention one more, not a list. A small trial first, one order for both later.${style(known)}`,
      say: `${hello(person)} are you still happy with ${product}? ${second ? `${others} also use ${second.product}. Would you like to try it on a small scale?` : 'And what goes with it, where do you get that at the moment?'}`,
    }
  },
}

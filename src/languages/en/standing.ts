// How things stand with a customer or the whole book, in English.
import type { StandingWords } from '../standing.ts'

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const every = (count: number): string => (count === 1 ? 'every day' : `every ${days(count)}`)
const ago = (count: number): string => (count === 0 ? 'today' : count === 1 ? 'yesterday' : `${count} days ago`)
const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`
const of = (name?: string): string => (name ? ` from ${name}` : '')

export const enStanding: StandingWords = {
  tier: {
    byHand: (name, tier) => `${name} is tier ${tier}: you set it by hand.`,
    byRecord: (name, tier) => `${name} is tier ${tier}, worked out from the record.`,
    none: name => `${name} has no tier, so it counts as C.`,
    workedOut: tier => `tier ${tier} (worked out)`,
    inShort: ({ brought, ahead }) => {
      const much = (side: { much: boolean }) => (side.much ? 'a lot' : 'not a lot')
      const next = ahead ? `${ahead.amount} expected from open deals (${much(ahead)})` : 'no open deal with an amount'
      return `Worked out from ${brought.amount} bought in twelve months (${much(brought)} among your customers), and ${next}.`
    },
    recordSays: tier => `The record alone would make it ${tier}.`,
    brought: (amount, much) =>
      `Bought in the last twelve months: ${amount}, which is ${much ? 'a lot' : 'not a lot'} among your customers.`,
    comes: (amount, expected, much) =>
      `Open deals: ${amount}. At their steps ${expected} of it can be expected, which is ${much ? 'a lot' : 'not a lot'}.`,
    nothingAhead: 'No open deal with an amount is on record.',
    muchFrom: (of, amount) =>
      of === 'brought' ? `A lot bought begins at ${amount}.` : `A lot to come begins at ${amount}.`,
    measured: count =>
      `Measured against ${count} customers with amounts. The few who together make up 80% have “a lot”.`,
    tooFew: (known, needed) =>
      `A tier takes ${needed} customers with amounts to measure by; ${known} ${known === 1 ? 'is' : 'are'} on record.`,
    noAmount: 'No amount is on record for it; one order or deal with an amount is needed.',
    littleKnown: 'It has not bought a lot, and what may come is not known; a deal with an amount would tell.',
    set: (name, tier) =>
      `${name} is tier ${tier} now, until you say otherwise. “Let Rapport decide the tier of ${name} again” hands it back.`,
    freed: name => `All right, I’ll work out the tier of ${name} from the record again.`,
    wasFree: name => `The tier of ${name} was not set by hand; I work it out from the record already.`,
  },
  lastContact: {
    is: (name, on, days) => `The last contact with ${name} was on ${on}, ${ago(days)}.`,
    how: {
      visit: 'A visit.',
      call: 'A call.',
      message: 'A message.',
      meeting: 'A meeting.',
      meal: 'A meal.',
      event: 'An event.',
      done: 'You answered a nudge with Done.',
    },
    none: (name, added) => `No contact with ${name} is on record since it was added on ${added}.`,
  },
  rhythm: {
    is: (name, n) => `You are usually in touch with ${name} ${every(n)}.`,
    none: (name, known, needed) =>
      `How often you are in touch with ${name} can’t be said yet: that takes contacts on ${needed} days; ${known} ${known === 1 ? 'is' : 'are'} on record.`,
    from: on => `The middle one of the gaps between contacts, lately on ${on.join('; ')}.`,
    next: on => `At that pace the next contact falls on ${on}.`,
  },
  cycle: {
    stated: (name, n) => `${name} buys ${every(n)}, in their own words.`,
    median: (name, n) => `${name} buys about ${every(n)}, going by the gaps between orders.`,
    none: (name, known, needed) =>
      `${name}’s purchase cycle is not known yet: it takes their own word for it, or orders on ${needed} days; ${known} ${known === 1 ? 'is' : 'are'} on record.`,
    order: (on, what) => `Ordered on ${on}${what ? `: ${what}` : ''}.`,
    runsOut: on => `What was bought last lasts until about ${on}.`,
  },
  band: {
    is: (name, band, place, of) => `${name} is in the band “${band}” of your pyramid: number ${place} of ${of}.`,
    short: (band, place, of) => `Pyramid: ${band}, number ${place} of ${of}.`,
    brought: (amount, percent) =>
      `Bought in the last twelve months: ${amount}${percent === undefined ? '' : `, ${percent}% of sales`}.`,
    none: name =>
      `${name} has no place in the pyramid: no order or deal with an amount is on record in your usual currency.`,
  },
  step: {
    deal: 'Deal',
    at: (step, since, n) => `at “${step}” since ${n === 0 ? 'today' : `${since}, ${days(n)}`}`,
    unnamed: since => `no step was named yet; first spoken of on ${since}`,
    closes: on => `expected to close by ${on}`,
    title: (name, n) => (n === 1 ? `The open deal with ${name}` : `${n} open deals with ${name}`),
    none: name => `No open deal with ${name} is on record.`,
  },
  concerns: {
    title: (kind, n, name) => `${count(n, `open ${kind}`)}${of(name)}`,
    none: (kind, name) => `No open ${kind}${of(name)} is on record.`,
    day: (on, day) => (day === 0 ? `${on}, today` : `${on}, now on day ${day}`),
    since: (on, n) => `${on}, ${ago(n)}`,
    ahead: (day, on) => (day === 7 ? `a solution, or a plan, is due by ${on}` : `day ${day} is ${on}`),
    late: 'past the seventh day: a solution, or a plan, is overdue',
    heard: 'not certain',
  },
  payments: {
    title: (n, name) => `${count(n, 'open payment')}${of(name)}`,
    none: name => `No open payment${of(name)} with a date is on record.`,
    payment: 'Payment',
    due: (on, late) => (late > 0 ? `was due ${on}, ${days(late)} late` : `due ${on}`),
  },
  deliveries: {
    last: (name, on, what) => `The last delivery to ${name} was on ${on}${what ? `: ${what}` : ''}.`,
    none: name => `No delivery to ${name} is on record.`,
    waiting: (on, what) => `Not delivered yet, as far as I know: the order of ${on}${what ? ` (${what})` : ''}.`,
  },
  pyramid: {
    title: 'Your customer pyramid',
    bands: { top: 'Top 1%', major: 'Next 19%', ordinary: 'Next 30%', small: 'Last 50%' },
    count: (n, percent) => `${count(n, 'customer')}${percent === undefined ? '' : ` · ${percent}% of sales`}`,
    more: n => `and ${n} more`,
    unknown: (n, names) => `No amount on record (${n}): ${names}`,
    total: (amount, n) =>
      `Bought in the last twelve months: ${amount} by ${count(n, 'customer')}. Open deals decide between equals.`,
    none: 'There is no pyramid yet: no order or deal with an amount is on record. A note that names one begins it.',
  },
  funnel: {
    title: n => `Your funnel: ${count(n, 'open deal')}`,
    unnamed: 'No step named',
    count: n => count(n, 'deal'),
    unpriced: n => `${n} without an amount`,
    stalled: n => `At one step for ${days(n)} or longer`,
    days,
    none: 'No open deal is on record. A note that names a product, a sum or a step opens one.',
  },
  tiers: {
    title: 'Your customers by tier',
    tier: (tier, n) => `${tier} · ${count(n, 'customer')}`,
    without: n => `No tier, counts as C · ${count(n, 'customer')}`,
    byHand: 'set by hand',
    none: 'No customer is on record yet.',
  },
  noContact: {
    done: name => `Noted: ${name} is not to be contacted. No nudge or list brings it up any more; its record stays.`,
    was: (name, since) => `${name} has been marked “do not contact” since ${since}.`,
    undo: 'Allow contact again',
    undone: name => `${name} may be contacted again.`,
    notSo: name => `${name} may be contacted already; nothing says otherwise.`,
    flag: since => `Do not contact, since ${since}`,
    list: n => `Not to be contacted: ${count(n, 'customer')}`,
    nobody: 'Every customer may be contacted.',
    since: (name, on) => `${name}, since ${on}`,
  },
}

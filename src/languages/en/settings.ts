// The settings of nudges in English.
import type { SettingsWords } from '../settings.ts'
import { enPreview } from './preview.ts'

const list = (items: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const days = (n: number) => (n === 1 ? '1 day' : `${n} days`)
const workdays = (n: number) => (n === 1 ? '1 workday' : `${n} workdays`)
const onOff = (on: boolean) => (on ? 'on' : 'off')

export const enSettings: SettingsWords = {
  kinds: enPreview.kinds,
  names: {
    follow_up: 'follow-up',
    promise_to_us: 'customer promise',
    cadence: 'keep-in-touch',
    birthday: 'birthday',
    anniversary: 'anniversary',
    festival: 'festival',
    after_delivery: 'after-delivery',
    complaint: 'complaint',
    replenishment: 'reorder',
    stalled_deal: 'stalled deal',
    missing_facts: 'missing facts',
    cooling: 'cooling customer',
    open_objection: 'objection',
    avoidance: 'no-answer',
    payment: 'payment',
    ordered: 'order progress',
    appointment: 'appointment',
    referral: 'referral',
    cross_sell: 'second product',
    drill: 'card drill',
    quiet_rep: 'logging',
  },
  groups: {
    promises: 'Promises',
    days: 'Days to remember',
    care: 'Care for customers',
    deals: 'Deals and orders',
    me: 'About you',
  },
  numbers: {
    limit: 'Nudges in a morning, at most',
    cadence_a: 'Days without contact, A customers',
    cadence_b: 'Days without contact, B customers',
    cadence_c: 'Days without contact, C customers and those without a tier',
    cadence_d: 'Days without contact, D customers',
    stalled: 'Days at one step before a deal counts as stalled',
    ordered: 'Days between nudges about an order’s progress',
    birthday: 'Days ahead of a birthday',
    after_delivery: 'Days after a delivery by which to call',
    objection: 'Days an objection may stay unanswered',
    payment: 'Days ahead of a payment',
    quiet: 'Workdays without a note before I ask',
  },
  meaning(key, n) {
    switch (key) {
      case 'limit':
        return `at most ${n} in the morning`
      case 'cadence_a':
      case 'cadence_b':
      case 'cadence_c':
      case 'cadence_d':
        return `${key.slice(-1).toUpperCase()} customers after ${days(n)} without contact`
      case 'stalled':
        return `deals after ${days(n)} at one step`
      case 'ordered':
        return `order progress every ${days(n)}`
      case 'birthday':
        return n === 0 ? 'birthdays on the day only' : `birthdays ${days(n)} ahead and on the day`
      case 'after_delivery':
        return `a call within ${days(n)} of a delivery`
      case 'objection':
        return `objections after ${days(n)} without an answer`
      case 'payment':
        return n === 0 ? 'payments on the day only' : `payments ${days(n)} ahead and on the day`
      case 'quiet':
        return `a line from me after ${workdays(n)} without a note`
    }
  },
  form: {
    how: 'What is ticked is sent. Where a number is empty, the team’s holds, or the usual one.',
    off: 'off for the team',
    number: ({ least, most, below, teams }) =>
      `${least} to ${most}. Empty: the ${teams ? 'team’s' : 'usual'} ${below}.`,
    amount: (key, n) => (key === 'limit' ? String(n) : key === 'quiet' ? workdays(n) : days(n)),
    festivals: 'Other festivals you greet',
    festivalsHint:
      'One per line, the day first: “12-25 Christmas”, “lunar:07-07 Qixi”. Those of your country are included already.',
    openTeam: 'The team’s settings',
    teamTitle: 'The team’s settings',
    teamHow: 'These hold for everybody who has not set their own. Where a number is empty, the usual one holds.',
  },
  wrong: {
    number: ({ least, most }) => `A whole number from ${least} to ${most}, please, or leave it empty.`,
    bounds: ({ least, most }) => `It can be from ${least} to ${most}.`,
    festival: line => `I can’t read “${line}”. One per line, such as “12-25 Christmas”, and 12 at most.`,
    kept: (label, why) => `“${label}” stays as it was. ${why}`,
  },
  turned: (kinds, on) => `${capital(list(kinds))} nudges are ${onOff(on)} from the next morning on.`,
  alreadyTurned: (kinds, on) => `${capital(list(kinds))} nudges are ${onOff(on)} already; nothing has changed.`,
  set: meanings => `From the next morning on: ${meanings.join('; ')}.`,
  alreadySet: meanings => `That is how it is already: ${meanings.join('; ')}.`,
  festivalsSet: names => (names.length > 0 ? `also greeted: ${list(names)}` : 'no other festivals greeted'),
  undo: words => `To change it back, say ${list(words.map(one => `“${one}”`))}.`,
  kindIs: (name, on) => `${name} nudges ${onOff(on)}`,
  nothingChanged: 'Nothing has changed.',
  teamSaved:
    'The team’s settings are saved. They hold from the next morning on for everybody who has not set their own.',
  reset: before =>
    before.length > 0
      ? `All right: you are back on the team’s settings. What you had set was: ${before.join('; ')}.`
      : 'You have set nothing of your own; the team’s settings hold.',
  summary: {
    title: 'Your settings:',
    morning: (at, names, tz) => `digest: ${names} at ${at} (${tz})`,
    language: name => `language: ${name}`,
    off: kinds => `not sent: ${kinds.join(', ')}`,
    on: kinds => `sent: ${kinds.join(', ')}`,
    allOn: 'every kind of nudge is on',
    asUsual: 'Everything else is as usual.',
    whose: (line, who) => `${line} (${who})`,
    mine: 'yours',
    teams: 'the team’s',
    how: 'To change something, just say so: “no birthday nudges”, “at most three in the morning”. Or type /rapport settings.',
  },
  sayTurn: (kinds, on) => `turn ${onOff(on)} ${list(kinds.map(kind => enSettings.names[kind]))} nudges`,
  sayNumber(key, n) {
    switch (key) {
      case 'limit':
        return `at most ${n} in the morning`
      case 'cadence_a':
      case 'cadence_b':
      case 'cadence_c':
      case 'cadence_d':
        return `remind me of ${key.slice(-1).toUpperCase()} customers every ${days(n)}`
      case 'stalled':
        return `remind me of stalled deals after ${days(n)}`
      case 'ordered':
        return `remind me of orders every ${days(n)}`
      case 'birthday':
        return `remind me of birthdays ${days(n)} before`
      case 'after_delivery':
        return `remind me within ${days(n)} of a delivery`
      case 'objection':
        return `remind me of objections after ${days(n)}`
      case 'payment':
        return `remind me of payments ${days(n)} before`
      case 'quiet':
        return `remind me after ${workdays(n)} without a note`
    }
  },
}

// Public holidays and the days that a team enters, in English.
import type { HolidayWords } from '../holidays.ts'

export const enHolidays: HolidayWords = {
  title: (country, years) => `Public holidays: ${country}, ${years}`,
  year: year => `${year}`,
  off: (days, name) => `• ${days}: ${name || 'a day off'}`,
  work: (day, name) => `• ${day}: a working day${name && ` (${name})`}`,
  byTeam: who => ` (entered by ${who})`,
  open: (days, name) => `• ${days}: around ${name}, not announced yet; no nudges come then`,
  span: (from, to) => `${from} to ${to}`,
  fromTable: 'From the published tables, except where it says who entered a day.',
  notAnnounced: year =>
    `The days off and make-up workdays of ${year} are not fully announced yet. An administrator can enter them with “/rapport holidays add ${year}-02-05 off Spring Festival”.`,
  unknownCountry: 'I don’t know which country your time zone belongs to, so your calendar has no public holidays.',
  none: 'The tables have no public holidays for this year.',
  howTo:
    'Enter a workday with “/rapport holidays add 2027-02-20 work Make-up day”, or a day off with “off” in place of “work”. “/rapport holidays remove 2027-02-20” takes it away again.',
  entered: {
    off: day => `Entered: ${day} is a day off. Nudges that fall on it come on the working day before.`,
    work: day => `Entered: ${day} is a working day.`,
  },
  removed: day => `Removed: ${day} is as in the published table again.`,
  nothingThere: day => `Nothing was entered for ${day}.`,
  remark: year =>
    `The days off and make-up workdays of ${year} are not fully announced yet; an administrator can enter them.`,
  enter: 'Enter a day',
  form: {
    title: 'Enter a day',
    day: 'Day',
    kind: 'What it is',
    hint: 'It counts for everybody in your country.',
    off: 'A day off',
    work: 'A working day',
    remove: 'As in the published table',
    name: 'Name',
  },
}

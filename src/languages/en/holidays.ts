// Public holidays and the days that a team enters, in English.
import type { HolidayWords } from '../holidays.ts'

export const enHolidays: HolidayWords = {
  title: (country, years) => `Public holidays in ${country}, ${years}`,
  year: year => `${year}`,
  off: (days, name) => `• ${days}: ${name}`,
  work: (day, name) => `• ${day}: a working day (${name})`,
  byTeam: who => ` (your team, ${who})`,
  open: (days, name) => `• ${days}: around ${name}, not announced yet; no nudges come on these days`,
  span: (from, to) => `${from} to ${to}`,
  fromTable: 'From the published table, unless it says otherwise.',
  notAnnounced: year =>
    `${year}’s make-up days are not announced yet; an administrator can enter them with “/rapport holidays add ${year}-02-05 off Spring Festival”.`,
  unknownCountry: 'No country is known for your time zone, so there are no public holidays in your calendar.',
  none: 'No public holidays are in the table.',
  howTo:
    'Enter a day with “/rapport holidays add 2027-02-20 work Make-up day”, with “off” for a free one, or take one away with “/rapport holidays remove 2027-02-20”.',
  entered: {
    off: day => `Entered: ${day} is free. Nudges that fall on it come the working day before.`,
    work: day => `Entered: ${day} is a working day.`,
  },
  removed: day => `Taken away: ${day} is as in the table again.`,
  nothingThere: day => `Nothing was entered for ${day}.`,
  remark: year => `${year}’s make-up days are not announced yet; an administrator can enter them.`,
  enter: 'Enter a day',
  form: {
    title: 'Enter a day',
    day: 'Day',
    kind: 'What it is',
    hint: 'It counts for everybody in your country.',
    off: 'A free day',
    work: 'A working day',
    remove: 'As in the table',
    name: 'Name',
  },
}

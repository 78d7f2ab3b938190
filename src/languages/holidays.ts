// What is said of public holidays and of the days that a team enters; one file each in every language.

export interface HolidayWords {
  title(country: string, years: string): string
  year(year: number): string
  /** A stretch of free days, or a workday in exchange. */
  off(days: string, name: string): string
  work(day: string, name: string): string
  /** Beside what is not from the table. */
  byTeam(who: string): string
  /** Days near a long holiday of which nobody knows yet. */
  open(days: string, name: string): string
  span(from: string, to: string): string
  fromTable: string
  notAnnounced(year: number): string
  unknownCountry: string
  none: string
  howTo: string
  entered: { off(day: string): string; work(day: string): string }
  removed(day: string): string
  nothingThere(day: string): string
  /** In a digest near such days. */
  remark(year: number): string
  enter: string
  form: {
    title: string
    day: string
    kind: string
    hint: string
    off: string
    work: string
    remove: string
    name: string
  }
}

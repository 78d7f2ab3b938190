// A team's own cards, in English.
import { HEADINGS } from '../../coaching/sections.ts'
import type { TeamCardWords } from '../team-cards.ts'

const quoted = (text: string) => (text ? ` “${text}”` : '')

export const teamCards: TeamCardWords = {
  trouble: {
    too_long: most => `the card is too long. It may have ${most} characters.`,
    no_front: () => 'a card begins with a line of three dashes (---), then title: and asks:, then three dashes again.',
    front_open: () => 'the three dashes (---) that close the first part are missing.',
    front_unreadable: () =>
      'this line can’t be read. Write “name: value”, and put each of several under it after a dash.',
    field_unknown: name =>
      `there is no field “${name}”. A card has title, asks, and if you like id, language, group, related.`,
    title_missing: () => 'the title is missing. Write “title: …”, as a colleague would call it.',
    title_long: most => `the title is too long. It may have ${most} characters.`,
    id_bad: id => `the id “${id}” may only have small letters, digits and single dashes, such as our-discounts.`,
    language_bad: () => 'the language can only be en or zh.',
    group_bad: all => `there is no such group. The groups are ${all}.`,
    asks_few: least =>
      `asks needs at least ${least} ways in which reps ask for this, each on its own line after a dash.`,
    asks_many: most => `asks may have ${most} lines.`,
    related_unknown: id => `related names a card that isn’t there: “${id}”.`,
    before_heading: () => 'this comes before the first heading. Begin with “## In one line”.',
    heading_unknown: name =>
      `there is no section “${name}”. The sections are ${Object.values(HEADINGS.en).join(', ')}.`,
    heading_twice: name => `the section “${name}” is there twice.`,
    heading_empty: name => `there is nothing under “${name}”. Write a line, or leave the heading out.`,
    stance_missing: () => `the section “${HEADINGS.en.stance}” is missing. It is the first thing that reps read.`,
    way_missing: () => `“${HEADINGS.en.steps}” or “${HEADINGS.en.list}” is needed, at least one of them.`,
    style_unnamed: () => 'a hint by style begins with Driver:, Expressive:, Amiable: or Analytical:.',
    line_long: most => `this line is too long. It may have ${most} characters.`,
    lines_many: most => `this section has too many lines. It may have ${most}.`,
  },
  line: n => `Line ${n}: `,
  adminsOnly:
    'Only administrators of the workspace can add or change your team’s cards. Send them the text; they can paste it here.',
  sample: `---
id: our-discounts
title: Our discount rules
asks:
  - How much discount can I give?
  - They want 15% off, may I?
  - Who signs off a bigger discount?
---
## In one line
Up to 5% is yours; above that, ask for something in return first.

## Steps
1. Find out what the price is compared with.
2. Give nothing without getting something: volume, term or a reference.
3. Above 5%, ask your manager before you answer.

## Lines to say
- “If we can agree on a year, I can do something about the price.”

## What to avoid
- Naming a discount before they ask for one.
`,
  form: {
    title: 'A card of your team',
    text: 'The card',
    hint: 'Overwrite the sample. One line, and Steps or The list, are needed; the other sections are up to you.',
    more: 'Continued, if it is longer',
    submit: 'Check',
  },
  draft: {
    ready: title => `This is how reps will read “${title}”. Nothing is published yet.`,
    troubled: count =>
      count === 1
        ? 'One thing to mend before this card can be used:'
        : `${count} things to mend before this card can be used:`,
    andMore: count => `and ${count} more`,
    published: title => `“${title}” is published. Reps get it from now on.`,
    discarded: 'Discarded. Nothing was published.',
    gone: 'This draft has been published or discarded already.',
    replacesCourse: title => `It takes the place of the course’s card “${title}” for your team.`,
    next: n => `It will be version ${n}; the one before stays in the history.`,
    oneLanguage: {
      en: 'It is in English only. Colleagues who ask in Chinese get it as it is, until you add a Chinese one with the same id.',
      zh: 'It is in Chinese only. Colleagues who ask in English get it as it is, until you add an English one with the same id.',
    },
    fewAsks: 'The more ways of asking you give (up to 12), the more surely it is found.',
    behindMore: names => `Behind “More”: ${names.join(', ')}.`,
    publish: 'Publish',
    change: 'Change',
    discard: 'Discard',
    found: 'Asked for like this',
  },
  history: {
    asked:
      /^(?:(?:show|see)(?: me)? )?(?:the |our |my )?(?:team(?:'s)? )?cards?(?:'s)? history$|^(?:show|list)(?: me)? our (?:own )?cards$|^our (?:own )?cards$/,
    title: 'Your team’s own cards',
    empty: 'Your team has no cards of its own yet. /rapport card opens a form; or paste the Markdown here.',
    how: 'Open one to see its versions, to withdraw it or to bring one back.',
    of: title => `History of “${title}”`,
    stands: 'in use',
    version: n => `version ${n}`,
    withdrawn: 'withdrawn',
    entry: {
      published: () => 'published',
      withdrawn: () => 'withdrawn',
      restored: of => `version ${of} brought back`,
    },
    languages: { en: 'English', zh: 'Chinese' },
    open: title => `History of “${title}”`,
    withdraw: 'Withdraw',
    sure: {
      title: 'Withdraw this card?',
      text: 'Reps no longer get it. Earlier answers stay as they were, and you can bring it back.',
      confirm: 'Withdraw',
      deny: 'Keep it',
    },
    restore: n => `Bring back version ${n}`,
    change: language => `Change (${language})`,
    unknown: words => `Your team has no card${quoted(words)}. /rapport card history lists them.`,
    done: {
      withdrawn: title => `“${title}” is withdrawn. Reps no longer get it; earlier answers stay as they were.`,
      restored: (title, n) => `“${title}” is back, with the words of version ${n}.`,
    },
    alreadyGone: 'That has changed meanwhile. Here is how it stands.',
  },
  withdrawn: (title, on) => `Your team withdrew its card “${title}” on ${on}.`,
  asGiven: 'The answer above stays as it was given.',
  courseAgain: 'The course’s own card stands in its place:',
  sections: HEADINGS.en,
}

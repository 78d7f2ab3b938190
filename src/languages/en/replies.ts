// The plain lines in English.
import type { Replies } from '../replies.ts'

const list = (items: string[]) => items.join(', ')

export const enReplies: Replies = {
  hello: name =>
    `Hi ${name}, I’m Rapport. After a visit, just tell me: “Met Sarah Chen at Northwind this morning, she finds us pricey, I owe her a new quote by Friday.” You can also ask “how do I handle a price objection?” Type /rapport help for the rest.`,
  notUnderstood:
    'I’m not sure what to do with that. To log a visit, say who you met and what was said. For coaching, ask something like “they say it’s too expensive, what now?” Type /rapport help for the rest.',
  emptyMessage: 'I can’t find any words in that message. One line about who you met and what was said is enough.',
  failed:
    'Your message is stored, but I couldn’t finish working on it; the reason is in the log. Please send it again later, or tell your administrator.',
  unknownTap: 'That button comes from an older version and no longer works. Please type what you want to do.',
  expired: 'The window took too long to open and Slack gave up. Please tap once more.',
  coachFellBack: 'The language model gave no usable answer this time, so this comes straight from the cards.',
  fellBack: 'The language model didn’t answer, so the built-in reader took this note. Please check it.',
  sensitiveLeftOut: labels => `Left out as sensitive: ${list(labels)} (an administrator can turn this on).`,
  undoneBy: 'Undone. Its history is kept.',
  edited: 'Updated from your edited message.',
  nothingChanged: 'Nothing changed.',
  changed: (label, before, after) => `${label ? `${label}: ` : ''}${before} → ${after}`,
  removed: (what, label) => `Removed${label ? ` ${label}` : ''}: ${what}`,
  nameUnclear: (name, options) =>
    `“${name}” could be ${list(options)}, so the customer stays. Please give the full name.`,
  tookFor: (said, customer) =>
    `I took “${said}” to be ${customer}. If it’s another customer, tap Edit and give the name.`,
  cardInDm: 'Noted. The card is in our direct messages.',
  alreadyAnswered: 'That question has been answered already.',
  alreadyLogged: 'This message is logged already.',
  alreadyDecided: 'That has been decided already; the card shows how it stands.',
  notYours: 'Only the person who logged this card can change it.',
  letGo: 'All right, I’ve let that note go.',
  undone: customers => `Undone: ${list(customers)}.`,
  nothingToUndo: 'There is no visit to undo.',
  alreadyUndone: 'This visit has already been undone.',
  nothingToCorrect:
    'I can’t find the note this corrects. Reply in the thread of its visit card, or tap Edit on the card.',
  correctHow:
    'Nothing I have fits that, so nothing changed. What should change, and to what? You can also tap Edit on the card.',
  correctWhich: 'More than one thing fits. Which one should change?',
  correctChoice: (what, after) => `${what} → ${after}`,
  removeChoice: what => `Remove ${what}`,
  settled: what => `Done: ${list(what)}.`,
  concern: (kind, words) => `${kind}${words && ` “${words}”`}`,
  settleWhich: open =>
    `Which one is done?\n${open.map(f => `• ${f.customer}: ${f.what}${f.due ? ` (${f.due})` : ''}`).join('\n')}`,
  nothingOpen: 'Nothing is open right now.',
  nothingOpenAt: customer => `Nothing is open for ${customer}.`,
  logOffer: 'Shall I log it as contact?',
  logIt: 'Log it as contact',
  notDoneAfterAll: 'Not done after all',
  reopened: what => `All right, open again: ${list(what)}.`,
  staysOpen: what => `All right, still on your list: ${list(what)}.`,
  alreadySettled: 'That is no longer on your list.',
  whoIsIt: 'Which customer is this about? Reply with the name; I’m keeping the note meanwhile.',
  newCustomer: ['new', 'a new customer', 'new customer', 'new one', 'a new one', 'neither', 'none of these', '新客户'],
  neverMind: ['never mind', 'nevermind', 'forget it', 'cancel', 'don’t log it', 'drop it', 'skip it'],
  keepAgain: ['yes', 'keep', 'keep it', 'keep it again', 'yes please', 'sure', 'ok'],
  no: ['no', 'nope', 'no thanks', 'let it go', 'don’t keep it'],
  whichOfThese: (name, options) => `“${name}” could be ${list(options)}. Please give the full name.`,
  alreadyOne: name => `Those are one customer already: ${name}.`,
  undoLaterMerge: 'That customer has been merged into another one since. Undo that merge first.',
  noSuchCustomer: (name, near) =>
    near.length > 0
      ? `I have no “${name}”. Your customers include ${list(near)}.`
      : `There is nothing on “${name}” yet. Tell me a line after a visit and I’ll keep it.`,
  askWhichCustomer: names =>
    names.length > 0
      ? `Which customer? For example ${list(names)}.`
      : 'You have no customers on record yet. Tell me a line after a visit and I’ll start.',
  settingsSaved: (at, days, language) => `Saved: nudges at ${at} on ${days}, in ${language}.`,
  nudgeGone: 'That nudge has already been dealt with.',
  voteThanks: 'Thank you, noted.',
  coachNothingToGoOn:
    'I had no answer to that, so there is nothing to go on from. Ask me something else, or open the card I named.',
  coachThanked: 'Good luck with it. Send me a line afterwards and I’ll note how it went.',
  adminsOnly: 'Only workspace administrators can use this command.',
  sensitiveOn: 'On: sensitive facts (such as health, religion, income) are kept from now on.',
  sensitiveOff: erased => `Off, and ${erased} sensitive fact${erased === 1 ? '' : 's'} erased.`,
  usage: command => `Usage: ${command}`,
  unknownOf: {
    role: 'who decides',
    budget: 'the budget',
    process: 'how they buy',
    supplier: 'who they buy from now',
    birthday: 'a contact’s birthday',
    payment: 'payment terms',
  },
  questionFor: {
    role: 'Besides you, who else needs to say yes to this?',
    budget: 'Roughly what has been set aside for this, and from when can it be used?',
    process: 'What steps does it take on your side, from a trial to an order?',
    supplier: 'Who do you buy from today? What would you keep, and what would you change?',
    birthday: 'We’ve known each other a while now: when is your birthday?',
    payment: 'What are your usual payment terms?',
  },
  openingWith: (words, on) => `On ${on} you said “${words}”. How did that go?`,
  openingPlain: name => `How have things been at ${name} lately?`,
}

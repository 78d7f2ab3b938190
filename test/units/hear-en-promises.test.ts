// Promises that English says plainly: whose they are, and the clauses that promise nothing.
import { expect, test } from 'vitest'
import { enPromises } from '../../src/languages/en/hear/promises.ts'
import { findDates } from '../../src/understanding/dates.ts'

function promise(text: string): string | undefined {
  const dated = findDates(text, { on: '2026-11-23' }, 'future').length > 0
  const rule = enPromises.find(one => (dated || !one.dated) && one.says.test(text) && !one.unless?.test(text))
  return rule && (rule.kind ?? rule.by)
}

const MADE: [string, string][] = [
  ["They'll mail the check Friday", 'payment'],
  ["He'll pay the other twenty thousand in thirty days", 'payment'],
  ['the advance cheque will be issued on Monday itself', 'payment'],
  ['will wire the deposit by Thursday', 'payment'],
  ['remittance to follow on Tuesday', 'payment'],
  ["She'll box up the bad lot for QA", 'customer'],
  ['Nigel, for his part, will find us a slot', 'customer'],
  ['hes sending the next order monday', 'customer'],
  ["he'll come back to me by the 12th", 'customer'],
  ["she's going to text me the number", 'customer'],
  ['PO tmrw', 'customer'],
  ['with the PO to follow by Friday', 'customer'],
  ['will email the PO that day', 'customer'],
  ['his boss will sign next week', 'customer'],
  ['Anita promised to forward the specs', 'customer'],
  ['their lawyer will get back to us', 'customer'],
  ['decision by Friday', 'customer'],
  ["We're on for a deep dive next Thursday", 'appointment'],
  ['Kickoff is August 10', 'appointment'],
  ['set for Thu Jan 29', 'appointment'],
  ['demo booked for Tuesday', 'appointment'],
  ['pencilled in for 3 December', 'appointment'],
  ['I have promised her a fix', 'rep'],
  ['I have undertaken to send a costed proposal', 'rep'],
  ["I said we'd have a quote to him by Wednesday", 'rep'],
  ["I've told him there'll be a loaner there by noon tomorrow", 'rep'],
  ['I said he would have our certificate on Tuesday', 'rep'],
  ['Owe Dorsey a counter by 11/12', 'rep'],
  ["told her we'll replace them", 'rep'],
  ['Try again next Tuesday', 'rep'],
  ['chk back tuesday', 'rep'],
  ['Back w/ tier pricing on Friday', 'rep'],
  ['Overnighting two cases, there Monday', 'rep'],
  ['call her on Monday', 'rep'],
  ['need to send the deck by Friday', 'rep'],
  ['They have to be in the yard by the thirtieth of June', 'rep'],
  ['1st drop dec 1', 'rep'],
  ['Ships Friday', 'rep'],
  ['wants us to show the staff', 'rep'],
  ['He has requested us to kindly share the revised commercials', 'rep'],
]

test.each(MADE)('%s', (text, expected) => {
  expect(promise(text)).toBe(expected)
})

const NONE = [
  'They paid the invoice on Friday.',
  "He won't send the contract.",
  'She might call us on Monday.',
  "If he'll sign we can start Monday",
  'He called me yesterday.',
  'They always send the PO late.',
  "I didn't promise him anything.",
  'I have promised nothing',
  'Sent the deck on Friday.',
  'She is sending her son to college',
  'Budget opens on Friday',
  'Deliver to the back alley, never the front',
  'Closed on Mondays',
  'told him we can NOT do 5%',
  'The demo was on Friday',
  'I shall not go again',
  'They use our system every Tuesday',
  'Delivered on Friday',
]

test.each(NONE)('nothing is promised in: %s', text => {
  expect(promise(text)).toBeUndefined()
})

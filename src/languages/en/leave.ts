// What is said of a rep's leave, in English.
import type { LeaveWords } from '../leave.ts'

export const enLeave: LeaveWords = {
  away: ({ from, back, ill }) =>
    `${ill ? 'Get well soon' : 'Noted'}. No nudges ${from ? `from ${from} ` : ''}until you’re back on ${back}. What falls due meanwhile ${from ? 'comes on the working day before, or waits for you' : 'waits for you'}.`,
  returned: 'Welcome back. Your digest comes on your next working morning.',
  returnedNow: 'Welcome back. I’m putting together what is still due today.',
  neverAway: 'Welcome back. No leave was on record, so your nudges go on as usual.',
  cancelled: 'Done, your leave is cancelled. Your nudges come on working mornings again.',
  nothingToCancel: 'No leave is on record, so there is nothing to cancel.',
  list: lines => ['Your leave:', ...lines.map(one => `• ${one}`)].join('\n'),
  none: 'No leave is on record. Say “I’m off until Monday” or “on holiday from 3 to 14 August”.',
  unclear:
    'From which day to which? For example “I’m off until Monday” or “on holiday from 3 to 14 August”. One stretch at a time, please.',
  half: 'I keep leave by whole days, so that day’s digest comes as usual. If you’d rather have none that day, say “I’m off on Friday”.',
  undone: 'Undone. Your nudges come as before.',
  undo: 'Undo',
  too: day => `${day} is off too`,
  span: (from, to) => (from === to ? from : `${from} to ${to}`),
}

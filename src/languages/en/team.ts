// What managers are told, and what is said of hand-overs, in English.
import type { TeamWords } from '../team.ts'

const list = (names: string[], most = 6): string => {
  const shown = names.slice(0, most)
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '')
}
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

export const enTeam: TeamWords = {
  alert: {
    hello: name => `Hello ${name}`,
    count: (date, items) =>
      `${date}. ${items === 1 ? 'One thing' : `${items} things`} about your team’s customers ${items === 1 ? 'is' : 'are'} worth knowing.`,
    talkTo: rep => `talk to ${rep}`,
    says: {
      complaint: ({ on, days, promise }, date) =>
        `A complaint of ${date(on)} is still open on day ${days}. ${
          promise
            ? `Promised: ${promise.what}${promise.due ? `, by ${date(promise.due)}` : ''}.`
            : 'No solution is promised yet.'
        }`,
      overdue: ({ what, due, late }, date) =>
        `Promised for ${date(due)}, still open ${count(late, 'workday')} later: ${what}`,
      cooling: ({ lastContactOn }, date) =>
        lastContactOn
          ? `Cooling: the last contact was on ${date(lastContactOn)}, and things are not as they were.`
          : 'Cooling: things are not as they were.',
      handover: ({ customers, to, rep }) =>
        `Waiting for ${to}’s answer: ${list(customers)} would move from ${rep} to ${to}.`,
    },
    said: date => `said ${date}`,
    more: n => `${count(n, 'more thing')} can wait until tomorrow.`,
    none: 'Nothing here needs you any more.',
    seen: 'Seen',
    ask: 'Ask the rep',
    outcome: { seen: 'seen', asked: 'asked' },
    asks: ({ manager, customer, about }) =>
      `${manager} would like to know how it stands with ${customer}. ${about}\nOne line to ${manager} is enough; what you tell me goes on record.`,
    later: 'They are not at work now; I’ll ask on their next working morning.',
    askedToday: 'You have asked about that already.',
  },
  week: {
    title: 'Your team’s customers',
    span: (from, to) => `${from} to ${to}`,
    atRisk: 'At risk',
    why: {
      complaint: date => `a complaint of ${date} is open`,
      cooling: date => `cooling since ${date}`,
      avoidance: date => `no answer since ${date}`,
    },
    moved: 'Moved',
    step: (was, now, names) => (was ? `${names[was]} → ${names[now]}` : `new at “${names[now]}”`),
    back: 'a step back',
    won: 'Won',
    promised: until => `Promised, due by ${until}`,
    overdue: 'overdue',
    objections: 'Objections in the last four weeks',
    before: n => `(${n} in the four weeks before)`,
    words: 'In their own words',
    more: n => `And ${n} more.`,
    talkTo: rep => `talk to ${rep}`,
    nothing: 'A quiet week: nothing at risk, nothing moved, nothing promised.',
    private: 'By customer. How much anybody notes is not shown, to anyone.',
    managersOnly: 'This page is for managers. For your own customers, type “/rapport agenda”.',
  },
  handover: {
    ask: ({ from, customers, by }) =>
      by === from
        ? `${from} would like to hand you ${count(customers.length, 'customer')}.`
        : `${by} asks you to take over ${count(customers.length, 'customer')} from ${from}.`,
    open: (promises, complaints) =>
      [
        ...(promises > 0 ? [count(promises, 'open promise')] : []),
        ...(complaints > 0 ? [count(complaints, 'open complaint')] : []),
      ].join(', '),
    note: 'Each comes with its whole record: visits, facts, people, promises. You can undo it for 30 days.',
    yes: 'Accept',
    no: 'Decline',
    done: ({ from, customers }) => `Yours now, from ${from}: ${list(customers.map(({ name }) => name))}.`,
    undo: 'Undo',
    sure: {
      title: 'Give them back?',
      text: 'The customers go back with everything on record, including what was noted since.',
      confirm: 'Give back',
      deny: 'Keep them',
    },
    declined: ({ from, customers }) =>
      `All right, ${list(customers.map(({ name }) => name))} ${customers.length === 1 ? 'stays' : 'stay'} with ${from}.`,
    undone: ({ from, customers }) => `Back with ${from}: ${list(customers.map(({ name }) => name))}.`,
    more: n => `And ${n} more.`,
    asked: (to, names) => `I’ve asked ${to} to take over ${list(names)}. I’ll tell you when there is an answer.`,
    accepted: (to, names) => `${to} has taken over ${list(names)}, with the whole record.`,
    refused: (to, names) => `${to} would rather not take over ${list(names)} now. Everything stays as it was.`,
    takenBack: names =>
      `The hand-over is undone: ${list(names)} ${names.length === 1 ? 'is back where it was' : 'are back where they were'}.`,
    welcome: names => `What matters first about ${list(names)}:`,
    promises: items =>
      [
        'Promised there:',
        ...items.map(
          ({ customer, what, due, theirs }) =>
            `• ${customer}: ${what}${theirs ? ' (theirs)' : ''}${due ? ` · ${due}` : ''}`,
        ),
      ].join('\n'),
    sameName: (name, moved) => `You already have a ${name}. The one handed over is called ${moved} for now.`,
    renamed: (name, from) => `${name} (from ${from})`,
    mergedSince: name => `${name} has become part of another customer since. Undo that merge first.`,
    tooLate: days => `That was more than ${days} days ago. Hand the customers over anew instead.`,
    nothingToUndo: 'There is no hand-over of the last 30 days that you could undo.',
    notAllowed:
      'Only their manager or an administrator can hand over somebody else’s customers. You can hand over your own.',
    noneLeft: 'None of these customers is with them any more.',
    toThemselves: 'The customers are there already.',
  },
  manager: {
    ask: rep =>
      `${rep} says you are their manager. You would hear of customers who need a word: complaints, promises past their date, customers who cool.`,
    yes: 'Yes, that’s right',
    no: 'No',
    confirmed: rep => `Noted: you are ${rep}’s manager.`,
    declined: rep => `All right, nothing changes for ${rep}.`,
    waiting: boss => `I’ve asked ${boss} to confirm.`,
    isNow: boss => `${boss} has confirmed and is your manager from now on.`,
    isNot: boss => `${boss} says that isn’t so, so nothing changes. An administrator can set it with “/rapport team”.`,
    already: boss => `${boss} is your manager already.`,
    set: (rep, boss) => `${rep}’s manager is ${boss} now.`,
    cleared: rep => `${rep} has no manager now.`,
    loop: (rep, boss) => `That would go in a circle: ${boss} already answers to ${rep}.`,
    oneself: 'Nobody can be their own manager.',
    unknown: who => `I don’t know ${who} yet. Once they have written me a line, it works.`,
    title: 'Who answers to whom',
    row: (rep, boss) => (boss ? `• ${rep} → ${boss}` : `• ${rep}`),
    yours: boss => (boss ? `Your manager is ${boss}.` : 'You have no manager here. Say “my manager is @name”.'),
    reports: names => `You are the manager of ${list(names, 20)}.`,
    more: n => `And ${n} more.`,
    how: 'Change it with “/rapport team @rep manager @manager”, or “… manager none”.',
  },
}

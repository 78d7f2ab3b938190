// What the answer to a question about the days to come says in English.
import type { ComingWords } from '../agenda.ts'

export const enComing: ComingWords = {
  title: ({ what, span, customer, bounded, overdue }) => {
    const of = customer ? `${customer} · ` : ''
    const when = bounded ? ` (${span})` : ''
    if (overdue) return `${of}Overdue`
    return {
      see: `${of}Who needs you (${span})`,
      neglected: `${of}Who hasn’t heard from you`,
      owe: `${of}What you promised${when}`,
      owed: `${of}What customers promised you${when}`,
      open: `${of}Your list${when}`,
      due: `${of}What comes up (${span})`,
    }[what]
  },
  span: (from, to) => (from === to ? from : `${from} to ${to}`),
  today: 'today',
  promises: 'Also open',
  later: 'Whatever falls on a later day reads as it will that morning.',
  left: count =>
    count === 1 ? 'There is one more.' : `There are ${count} more; ask about a day or a customer to see them.`,
  empty: ({ what, span, customer, bounded, overdue }) => {
    const about = customer ? ` for ${customer}` : ''
    const when = bounded ? ` (${span})` : ''
    if (overdue) return `Nothing is overdue${about}.`
    return {
      see: customer
        ? `${customer} needs nothing from you (${span}).`
        : `No customer needs you (${span}). A good time for somebody new.`,
      neglected: customer ? `You have kept in touch with ${customer}.` : 'Nobody is waiting to hear from you.',
      owe: bounded
        ? `Nothing you promised${customer ? ` ${customer}` : ''} is due (${span}).`
        : `You owe ${customer ?? 'customers'} nothing: everything you promised is done.`,
      owed: `Nothing that ${customer ?? 'customers'} promised you is open${when}.`,
      open: customer || bounded ? `Nothing is open${about}${when}.` : 'Nothing is open. You owe no one anything.',
      due: `Nothing comes up${about} (${span}).`,
    }[what]
  },
  brief: 'Brief me',
}

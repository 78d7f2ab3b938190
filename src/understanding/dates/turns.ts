// What the words around a day make of it: a deadline, the days after it, a repetition, a day counted from it.
import { compare, type Reference } from './calendar.ts'
import type { Affix, Groups, Reading, Turn } from './grammar.ts'
import { periodAt } from './periods.ts'

type Read = (reference: Reference) => Reading | null

/** The words that turned a phrase, for turns that count from it. */
interface Cause {
  affix: Affix
  groups: Groups
}

/** The reading of a phrase as the words beside it turn it. */
export function turned(read: Read, turn: Turn, cause?: Cause): Read {
  if (turn === 'by') return ahead(read, reading => reading.by ?? reading.to)
  if (turn === 'before') return ahead(read, reading => reading.before ?? reading.to)
  if (turn === 'after') return after(read)
  if (turn === 'since') return since(read)
  if (turn === 'every') return every(read)
  if (turn === 'week') return weekOf(read)
  return turn === 'shift' && cause ? shifted(read, cause) : read
}

/** A deadline always lies ahead, unless the phrase itself fixes it in the past. */
function ahead(read: Read, due: (reading: Reading) => Reading['to']): Read {
  return reference => {
    const reading = read({ ...reference, lean: 'future' })
    if (!reading || reading.kind === 'recurrence') return reading
    const day = due(reading)
    // "Before December", said in December, can only mean before it is over.
    const on = compare(day, reference.on) < 0 ? reading.to : day
    return { ...reading, from: on, to: on, kind: 'deadline' }
  }
}

function after(read: Read): Read {
  return reference => {
    const reading = read(reference)
    if (!reading || reading.kind === 'recurrence') return reading
    const from = reading.after ?? reading.to.add({ days: 1 })
    return { from, to: from.add({ days: 6 }), open: reading.open, kind: 'range', time: reading.time }
  }
}

function since(read: Read): Read {
  return reference => {
    const reading = read({ ...reference, lean: 'past' })
    if (!reading || compare(reading.from, reference.on) > 0) return reading
    return { from: reading.from, to: reference.on, kind: 'range' }
  }
}

function every(read: Read): Read {
  return reference => {
    const reading = read({ ...reference, lean: 'future' })
    return reading && { ...reading, kind: 'recurrence' }
  }
}

function weekOf(read: Read): Read {
  return reference => {
    const reading = read(reference)
    if (!reading) return null
    const { from, to } = periodAt('week', reading.from)
    return { from, to, open: reading.open, kind: 'range' }
  }
}

function shifted(read: Read, { affix, groups }: Cause): Read {
  return reference => {
    const reading = read(reference)
    const stretch = reading && affix.shift?.(groups, reading.from, reading)
    return stretch ? { from: stretch.from, to: stretch.to, open: reading.open, time: reading.time } : reading
  }
}

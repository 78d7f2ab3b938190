// The clock that is passed in: the system's own, or one that tests, simulation and playground can move.

export interface Clock {
  now(): Date
}

/** A clock that can be set forward. */
export interface MovableClock extends Clock {
  /** Moves the clock to an instant; `Error` when that lies in its past. */
  moveTo(at: Date): void
}

/** The system's clock. */
export const systemClock: Clock = { now: () => new Date() }

/**
 * A clock that stands still at `at` (tests, simulation), or runs on from there when `running` (playground).
 * @param at where it starts
 */
export function movableClock(at: Date, running = false): MovableClock {
  let base = at.getTime()
  let since = Date.now()
  const now = () => new Date(running ? base + (Date.now() - since) : base)
  return {
    now,
    moveTo(next) {
      if (next.getTime() < now().getTime()) throw new Error('The clock only moves forward.')
      base = next.getTime()
      since = Date.now()
    },
  }
}

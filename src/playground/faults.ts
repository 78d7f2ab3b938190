// Slack's own misbehaviour, on request: errors, rate limits, lost answers, slowness.

/** How the next calls of a method fail. */
export interface Fault {
  /** Slack's error name, answered with status 200. */
  error?: string
  /** An HTTP status, such as 429 or 500. */
  status?: number
  /** Seconds for `Retry-After`; implies 429. */
  retryAfter?: number
  /** How many calls fail; 1 when absent. */
  times?: number
  /** The call takes effect, and only its answer is lost. */
  afterwards?: boolean
}

/** Faults and delays by method; `*` is every method. */
export interface Faults {
  failNext(method: string, fault: Fault): void
  delay(method: string, ms: number): void
  /** Takes the next fault of a method, if it has one. */
  take(method: string): Fault | undefined
  delayOf(method: string): number
}

export function createFaults(): Faults {
  const waiting: { method: string; fault: Fault; left: number }[] = []
  const delays = new Map<string, number>()
  return {
    failNext(method, fault) {
      waiting.push({ method, fault, left: fault.times ?? 1 })
    },
    delay(method, ms) {
      delays.set(method, ms)
    },
    take(method) {
      const next = waiting.find(w => (w.method === method || w.method === '*') && w.left > 0)
      if (!next) return undefined
      next.left -= 1
      return next.fault
    },
    delayOf: method => delays.get(method) ?? delays.get('*') ?? 0,
  }
}

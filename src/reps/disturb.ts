// Who wants to be left alone just now, as the outside knows it.

/** Asks the outside whether people may be disturbed. Never throws: of whom nothing can be learned, nothing is said. */
export interface Disturb {
  /** Those of some people who are not to be disturbed at an instant, each with the instant until which. */
  until(workspace: string, users: string[], now: Date): Promise<Map<string, Date>>
}

/** Where nobody can say that they want to be left alone. */
export const anytime: Disturb = { until: async () => new Map() }

// How likely a deal comes off at each of the six steps, until the rep says otherwise; a round estimate of ours.
import type { DealStep } from '../understanding/meaning.ts'

export const CHANCES: Record<DealStep, number> = {
  analyse: 0.1,
  trust: 0.2,
  needs: 0.4,
  value: 0.6,
  commitment: 0.8,
  payment: 1,
}

/** The six steps, in their order. */
export const STEPS = Object.keys(CHANCES) as DealStep[]

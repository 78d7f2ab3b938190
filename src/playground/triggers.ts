// Trigger ids: each opens one modal, once, within three seconds of real time.

/** Why a trigger was refused, in Slack's words. */
type TriggerRefusal = 'expired_trigger_id' | 'exchanged_trigger_id' | 'invalid_trigger_id'

/** Mints and redeems trigger ids. */
export interface Triggers {
  mint(user: string): string
  /** The person it was minted for, or why not. */
  redeem(id: string): { user: string } | { refusal: TriggerRefusal }
}

/** @param life how long a trigger lives, in milliseconds of real time */
export function createTriggers(team: string, life: number): Triggers {
  const minted = new Map<string, { user: string; at: number; used: boolean }>()
  return {
    mint(user) {
      const id = `${1000 + minted.size}.${team.length}${minted.size}.${Math.random().toString(16).slice(2, 14)}`
      minted.set(id, { user, at: Date.now(), used: false })
      return id
    },
    redeem(id) {
      const trigger = minted.get(id)
      if (!trigger) return { refusal: 'invalid_trigger_id' }
      if (trigger.used) return { refusal: 'exchanged_trigger_id' }
      if (Date.now() - trigger.at > life) return { refusal: 'expired_trigger_id' }
      trigger.used = true
      return { user: trigger.user }
    },
  }
}

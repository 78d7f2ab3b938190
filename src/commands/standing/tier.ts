// A customer's tier as the rep sets it, or leaves it to the record again.
import { record } from '../../audit/store.ts'
import type { Known } from '../../customers/names.ts'
import { setTier } from '../../customers/store.ts'
import { type Asked, type Commit, say } from '../../flow.ts'
import type { Tier } from '../../nudges/book.ts'
import { STANDING_WORDS } from '../../nudges/standing/words.ts'
import { send } from '../../queue/outbox.ts'

const wordsOf = ({ rep }: Asked) => STANDING_WORDS[rep.language].tier

/** Sets it by hand: that counts before whatever the record gives. */
export const giveTier =
  (asked: Asked, { id, name }: Known, tier: Tier): Commit =>
  async tx => {
    const { rep, now } = asked
    const before = await setTier(tx, id, tier)
    const detail = { tier, before }
    await record(tx, { workspace: rep.workspace, who: rep.id, what: 'customer.tier', about: id, at: now, detail })
    await send(tx, [say(asked, wordsOf(asked).set(name, tier))], now)
  }

/** Leaves it to the record. */
export const freeTier =
  (asked: Asked, { id, name }: Known): Commit =>
  async tx => {
    const { rep, now } = asked
    const before = await setTier(tx, id, null)
    const detail = { tier: null, before }
    if (before)
      await record(tx, { workspace: rep.workspace, who: rep.id, what: 'customer.tier', about: id, at: now, detail })
    const words = wordsOf(asked)
    await send(tx, [say(asked, before ? words.freed(name) : words.wasFree(name))], now)
  }

// "Merge A into B", "forget A": what a rep asks to do with customers' names, in words or as a command.
import { fold, type Known, resolve } from '../customers/names.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { enNameHearing } from '../languages/en/names.ts'
import { speak } from '../languages/language.ts'
import { hearWish, type NameWish } from '../languages/names.ts'
import { zhNameHearing } from '../languages/zh/names.ts'
import { send } from '../queue/outbox.ts'
import type { Desk } from './desk.ts'
import { askToForget } from './forget.ts'
import { askToMerge } from './merge.ts'

/** What a message asks to do with names; undefined where it says anything else. */
export const wishIn = (text: string): NameWish | undefined => hearWish(text, [zhNameHearing, enNameHearing])

/** A customer as it was named, or the lines that say why it is not clear. */
type Wished = { customer: Known } | { unclear: Known[] }

/** Which customer is named, whole or short; more words than a name name nobody. */
function wished(name: string, known: Known[]): Wished {
  const found = resolve(name, known)
  if (found.kind === 'several') return { unclear: found.customers }
  if (found.kind === 'new') return { unclear: [] }
  const key = fold(name)
  const longer = !found.near && found.customer.keys.every(own => own !== key && key.startsWith(own))
  return longer ? { unclear: [] } : { customer: found.customer }
}

/**
 * Follows a wish; undefined where it names customers that are not there, so that the words mean something else.
 * @param wanted `typed`: it was typed as a command, so that an unknown name is said to be unknown
 */
export async function follow(
  desk: Desk,
  asked: Asked,
  wanted: { wish: NameWish; known: Known[]; typed: boolean },
): Promise<Commit | undefined> {
  const { wish, known, typed } = wanted
  const names = wish.kind === 'merge' ? [wish.gone, wish.kept] : [wish.name]
  const found = names.map(name => wished(name, known))
  for (const [at, one] of found.entries()) {
    if ('customer' in one) continue
    if (one.unclear.length === 0 && !typed) return undefined
    return unclear(asked, { name: names[at]!, options: one.unclear, known })
  }
  const [first, second] = found.flatMap(one => ('customer' in one ? [one.customer] : []))
  if (wish.kind === 'forget') return askToForget(desk, asked, first!)
  if (first === second) return tell(asked, speak(asked.rep.language).replies.alreadyOne(first!.name))
  // Where the words do not say which way, the fuller name stays.
  const turned = !wish.directed && first!.name.length > second!.name.length
  return askToMerge(desk, asked, turned ? { gone: second!, kept: first! } : { gone: first!, kept: second! })
}

const tell =
  (asked: Asked, text: string): Commit =>
  tx =>
    send(tx, [say(asked, text)], asked.now)

function unclear(asked: Asked, { name, options, known }: { name: string; options: Known[]; known: Known[] }): Commit {
  const { replies } = speak(asked.rep.language)
  const names = (some: Known[]) => some.slice(0, 5).map(one => one.name)
  return tell(
    asked,
    options.length > 0 ? replies.whichOfThese(name, names(options)) : replies.noSuchCustomer(name, names(known)),
  )
}

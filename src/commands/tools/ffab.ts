// FFAB on request: the product note is what stands behind the words that ask for it.
import { makeFfab, readFfabReply } from '../../coaching/tools/ffab.ts'
import { HEARINGS, unended } from '../../coaching/tools/words.ts'
import type { Requested, Slots, ToolFlow } from './tool-flow.ts'

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The note without what asks for lines and names whom they are for. */
function noteIn({ text, typed, names }: Requested): string {
  const bare = HEARINGS.reduce((left, { beforeNote }) => left.replace(beforeNote, ''), text)
  // A request without a note is no note itself.
  if (bare === text && !typed) return ''
  const unnamed = names.reduce(
    (left, name) => HEARINGS.reduce((rest, { forCustomer }) => rest.replace(forCustomer(escaped(name)), ''), left),
    bare,
  )
  return unended(unnamed.replace(/^[\s:：,，;；]+/u, ''))
}

export const ffabFlow: ToolFlow = {
  own: true,
  needsCustomer: () => false,
  given: (request): Slots => {
    const note = noteIn(request)
    return note ? { note } : {}
  },
  work: ({ ground }) => ({ made: makeFfab(ground) }),
  reply: (text, { ground }) => (/[?？]\s*$/u.test(text) ? undefined : readFfabReply(text, ground)),
}

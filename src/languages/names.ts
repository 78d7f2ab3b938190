// The words around customers that are merged or forgotten, and how a rep asks for it; every language gives all of them.
import type { Holdings } from '../post.ts'

export interface NameWords {
  /** What is on record, in one line. */
  holdings(counts: Holdings): string
  merge: {
    ask(gone: string, kept: string): string
    moves(holdings: string): string
    note: string
    yes: string
    no: string
    done(gone: string, kept: string): string
    undo: string
    sure: { title: string; text: string; confirm: string; deny: string }
    undone(gone: string, kept: string): string
    declined(gone: string, kept: string): string
  }
  forget: {
    ask(name: string): string
    goes(holdings: string): string
    note: string
    yes: string
    no: string
    done: string
    declined(name: string): string
  }
  forgotten: { ask(said: string): string; yes: string; no: string }
}

/** What a rep asked to do with names; as they were typed. */
export type NameWish =
  | { kind: 'merge'; gone: string; kept: string; directed: boolean }
  | { kind: 'forget'; name: string }

/** The ways to ask for it: each gives two names, or one. */
export interface NameHearing {
  /** With the groups `a` and `b`; a goes into b where the words say so. */
  merges: { says: RegExp; directed: boolean }[]
  /** With the group `a`. */
  forgets: RegExp[]
}

/** What a message asks to do with names, where it says nothing else. */
export function hearWish(text: string, hearings: readonly NameHearing[]): NameWish | undefined {
  const bare = text.trim().replace(/[。.！!~～\s]+$/u, '')
  if (bare.length > LONGEST || /\n/.test(bare)) return
  const name = (found: string | undefined) => found?.replace(/^[\s"“”「『'‘]+|[\s"“”」』'’]+$/gu, '') ?? ''
  for (const { merges, forgets } of hearings) {
    for (const { says, directed } of merges) {
      const { a, b } = says.exec(bare)?.groups ?? {}
      if (name(a) && name(b)) return { kind: 'merge', gone: name(a), kept: name(b), directed }
    }
    for (const says of forgets) {
      const { a } = says.exec(bare)?.groups ?? {}
      if (name(a)) return { kind: 'forget', name: name(a) }
    }
  }
  return
}

/** A wish is no longer than this; a longer message is a note. */
const LONGEST = 200

// What a pattern cannot do without: words, one of which stands in every text that it matches.

/** Words of which a text must hold one, in lower case; a leading `EDGE` asks for a word to begin there. */
export interface Need {
  words: string[]
  /** How likely a text is to hold one of them, roughly: the less, the better a sieve they make. */
  weight: number
}

/** What a piece of a pattern can be: all the strings that it matches, where they are few; and its needs, the rarest first. */
interface Piece {
  exact: string[] | null
  needs: Need[]
}

/** Stands in a word where the pattern asks for the edge of a word. */
export const EDGE = '\b'
// More strings than these are not held apart; longer ones say hardly more than their beginning; a third need adds little.
const FEW = 24
const LONGEST = 6
const MOST = 3
// How likely a word of some length is to stand in a text, in Han characters and in letters.
const RARE = [1, 0.02, 0.0005]
const COMMON = [1, 0.5, 0.1, 0.02, 0.005, 0.001]
const NOTHING: Piece = { exact: null, needs: [] }
const EMPTY: Piece = { exact: [''], needs: [] }
const DIGITS: Piece = { exact: [...'0123456789'], needs: [] }

/**
 * The needs of a pattern, all of which a text must meet before it can match there; none where none can be told.
 * Reads the pattern's own source: groups, classes, repetitions and assertions.
 */
export function needsOf(pattern: RegExp): Need[] {
  return needsIn(new Reader(pattern.source).choice())
}

function needing(words: string[]): Need {
  let weight = 0
  for (const word of words) weight += (word.charCodeAt(word.length - 1) > 0x2e7f ? RARE : COMMON)[word.length] ?? 0
  return { words, weight }
}

/** An edge counts only before the word that begins there. */
function plainWord(exact: string): string {
  const last = exact.lastIndexOf(EDGE)
  if (last < 0) return exact.slice(0, LONGEST)
  const bare = exact.replaceAll(EDGE, '')
  return exact.startsWith(EDGE) && isWord(bare.charCodeAt(0)) ? EDGE + bare.slice(0, LONGEST) : bare.slice(0, LONGEST)
}

/** Whether a character is of those between which a pattern sees no edge. */
export function isWord(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91) || code === 95
}

const unique = (words: string[]) => [...new Set(words)]

/** The need of a finished stretch; undefined where the stretch may be empty. */
function needOf(exact: string[] | null): Need | undefined {
  const words = exact?.map(plainWord)
  return words?.every(word => word !== '') ? needing(unique(words)) : undefined
}

function needsIn({ exact, needs }: Piece): Need[] {
  const own = needOf(exact)
  return own ? rarest([...needs, own]) : needs
}

const rarest = (needs: Need[]) => (needs.length < 2 ? needs : needs.sort((a, b) => a.weight - b.weight).slice(0, MOST))

// Characters that mean themselves, up to one that is repeated.
const LITERAL = /[^\\()[\]{}?*+.|^$]+(?![?*+{])/y

/** Goes once over the source of a pattern, which the engine has already found to be well formed. */
class Reader {
  private at = 0
  private readonly source: string
  private readonly lower: string

  constructor(source: string) {
    this.source = source
    this.lower = source.toLowerCase()
  }

  /** Alternatives up to a closing bracket or the end. */
  choice(): Piece {
    const first = this.sequence()
    if (this.source[this.at] !== '|') return first
    const pieces = [first]
    while (this.source[this.at] === '|') {
      this.at++
      pieces.push(this.sequence())
    }
    const exact = pieces.flatMap(piece => piece.exact ?? [])
    if (pieces.every(piece => piece.exact)) return { exact: unique(exact), needs: [] }
    const each = pieces.map(needsIn)
    const shared = Math.min(...each.map(needs => needs.length))
    const needs: Need[] = []
    for (let i = 0; i < shared; i++) needs.push(needing(unique(each.flatMap(own => own[i]!.words))))
    return { exact: null, needs: rarest(needs) }
  }

  private sequence(): Piece {
    let run: string[] = ['']
    let whole = true
    const needs: Need[] = []
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const piece = this.repeated()
      needs.push(...piece.needs)
      const joined = piece.exact && crossed(run, piece.exact)
      if (!joined) {
        needs.push(...needsIn({ exact: run, needs: [] }))
        whole = false
      }
      run = joined ?? piece.exact ?? ['']
    }
    if (whole) return { exact: run, needs: rarest(needs) }
    needs.push(...needsIn({ exact: run, needs: [] }))
    return { exact: null, needs: rarest(needs) }
  }

  private repeated(): Piece {
    const piece = this.single()
    const mark = this.source[this.at]
    if (mark !== '?' && mark !== '*' && mark !== '+' && mark !== '{') return piece
    const close = mark === '{' ? this.source.indexOf('}', this.at) : this.at
    const count = this.source.slice(this.at + 1, close)
    this.at = close + 1
    if (this.source[this.at] === '?') this.at++
    if (mark === '?') return { exact: piece.exact && unique([...piece.exact, '']), needs: [] }
    if (mark === '*' || count.startsWith('0')) return NOTHING
    return { exact: null, needs: needsIn(piece) }
  }

  private single(): Piece {
    LITERAL.lastIndex = this.at
    const run = LITERAL.exec(this.lower)
    if (run) {
      this.at = LITERAL.lastIndex
      return { exact: [run[0]], needs: [] }
    }
    const character = this.source[this.at++]!
    if (character === '(') return this.group()
    if (character === '[') return this.set()
    if (character === '^' || character === '$') return EMPTY
    if (character === '.') return NOTHING
    return character === '\\' ? this.escaped() : { exact: [character.toLowerCase()], needs: [] }
  }

  private group(): Piece {
    let kind = ''
    if (this.source[this.at] === '?') {
      const behind = this.source[this.at + 1] === '<'
      kind = this.source[this.at + (behind ? 2 : 1)]!
      const named = behind && kind !== '=' && kind !== '!'
      this.at = named ? this.source.indexOf('>', this.at) + 1 : this.at + (behind ? 3 : 2)
      if (named) kind = ''
    }
    const inside = this.choice()
    this.at++
    if (kind === '!') return EMPTY
    // What stands around a match stands in the text as well.
    return kind === '=' ? { exact: [''], needs: needsIn(inside) } : inside
  }

  private escaped(): Piece {
    const letter = this.source[this.at++]!
    if (letter === 'b') return { exact: [EDGE], needs: [] }
    if (letter === 'B') return EMPTY
    if (letter === 'd') return DIGITS
    if (letter === 'p' || letter === 'P') this.at = this.source.indexOf('}', this.at) + 1
    if (letter === 'k') this.at = this.source.indexOf('>', this.at) + 1
    if (letter === 'u') this.at += 4
    if (letter === 'x') this.at += 2
    return isWord(letter.charCodeAt(0)) ? NOTHING : { exact: [letter], needs: [] }
  }

  /** A class of few single characters is as good as alternatives; any other may be anything. */
  private set(): Piece {
    const from = this.at
    let open = this.source[from] === '^'
    for (; this.source[this.at] !== ']'; this.at++) {
      const [character, next] = [this.source[this.at]!, this.source[this.at + 1]!]
      if (character === '\\' && isWord(next.charCodeAt(0))) open = true
      if (character === '-' && this.at > from && next !== ']') open = true
      if (character === '\\') this.at++
    }
    const inside = this.source.slice(from, this.at++)
    if (open || inside === '') return NOTHING
    const members = unique([...inside.replaceAll('\\', '').toLowerCase()])
    return members.length <= FEW ? { exact: members, needs: [] } : NOTHING
  }
}

/** Every string of the one followed by every string of the other; null where that would be too many. */
function crossed(left: string[], right: string[]): string[] | null {
  if (left.length === 1 && left[0] === '') return right
  if (right.length === 1 && right[0] === '') return left
  if (left.length * right.length > FEW) return null
  return left.flatMap(a => right.map(b => a + b))
}

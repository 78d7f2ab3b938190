// What a pattern cannot do without: words, one of which stands in every text that it matches.
import { EDGE, enough, isWord, type Need, needing, plainWord, rarest, unique } from './need.ts'

/** What a piece of a pattern can be: all the strings that it matches, where they are few; and its needs, the rarest first. */
interface Piece {
  exact: string[] | null
  needs: Need[]
}

// More strings than these are not held apart.
const FEW = 24
const NOTHING: Piece = { exact: null, needs: [] }
const EMPTY: Piece = { exact: [''], needs: [] }
const DIGITS: Piece = { exact: [...'0123456789'], needs: [] }

/**
 * The needs of a pattern, all of which a text must meet before it can match there; none where none can be told.
 * Reads the pattern's own source: groups, classes, repetitions and assertions.
 */
export function needsOf(pattern: RegExp): Need[] {
  return enough(needsIn(new Reader(pattern.source).choice()))
}

/** The need of a finished stretch; undefined where the stretch may be empty. */
function needOf(exact: string[] | null): Need | undefined {
  const words = exact?.map(plainWord)
  return words?.every(word => word !== '') ? needing(unique(words)) : undefined
}

function needsIn({ exact, needs }: Piece): Need[] {
  const own = needOf(exact)
  return own ? rarest([...needs, own]) : needs
}

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

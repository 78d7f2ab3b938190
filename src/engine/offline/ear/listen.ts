// What the ear makes of the clauses of a note: names and dates are covered first, since they say nothing by themselves.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../root.ts'
import type { Clause } from '../reading.ts'
import { type Part, type Scene, within } from '../scene.ts'
import { createEar, type Ear, type Sound } from './ear.ts'
import { MASKS } from './grams.ts'
import { type Lesson, unpacked } from './keep.ts'
import { marksIn } from './marks.ts'
import { createWordClasses } from './words.ts'

/** Where what was learned is kept; made anew by `npm run learn`. */
export const LEARNED = join(root, 'src/engine/offline/ear/learned.bin')

let ears: Record<Lesson, Ear> | undefined

/** The ear for clauses or for messages; what was learned is read when it is first needed. */
function earFor(lesson: Lesson): Ear {
  if (!ears) {
    const { lessons, words } = unpacked(readFileSync(LEARNED))
    const classes = createWordClasses(words)
    ears = { clauses: createEar(lessons.clauses, classes), messages: createEar(lessons.messages, classes) }
  }
  return ears[lesson]
}

/** A stretch of a clause, and what it carries by its sound. */
export interface Heard extends Sound {
  start: number
  end: number
}

// Where a speaker who uses no stops takes breath.
const BREATH =
  /\s(?=(?:and|but|so|because|cos|cause|which|who|whose|though|although|while|plus|then|also|since|where|oh)\b)|(?=然后|而且|并且|但是?|不过|还有|另外|所以|因为|就是|顺便|再就是|同时|以及|他说|她说|说是)|、|\s[&+/]\s|\s?[:：]\s?|\s[-–—]+\s/g
/** A clause of fewer characters is heard as a whole: Han characters weigh as much as three letters. */
const LONG = 60
const weightOf = (text: string) => text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0)

/** A long clause in the pieces in which it would be spoken, and each piece with the next. */
function piecesOf({ start, end, text }: Clause): { start: number; end: number }[] {
  if (weightOf(text) <= LONG) return [{ start, end }]
  const cuts = [start, ...[...text.matchAll(BREATH)].map(match => start + match.index), end].filter(
    (cut, at, all) => at === 0 || cut > all[at - 1]!,
  )
  const pieces = cuts.slice(1).map((cut, at) => ({ start: cuts[at]!, end: cut }))
  const pairs = pieces.slice(1).map((piece, at) => ({ start: pieces[at]!.start, end: piece.end }))
  return [...pieces, ...pairs.filter(pair => weightOf(text.slice(pair.start - start, pair.end - start)) <= LONG)]
}

/** A stretch of the note with one sign in the place of each customer, person and date. */
export function covered(scene: Scene, { start: from, end: to }: { start: number; end: number }): string {
  const inside = <T extends { start: number; end: number }>(spans: readonly T[], sign: string) =>
    within(spans, { start: from, end: to }).map(({ start, end }) => ({ start, end, sign }))
  const spans = [
    ...inside(scene.names.customers, MASKS.customer),
    ...inside(scene.names.people, MASKS.person),
    ...inside(scene.ahead, MASKS.date),
  ].sort((a, b) => a.start - b.start)
  let text = ''
  let at = from
  for (const { start, end, sign } of spans) {
    if (start < at) continue
    text += `${scene.reading.text.slice(at, start)} ${sign} `
    at = Math.min(end, to)
  }
  return text + scene.reading.text.slice(at, to)
}

const heard = new WeakMap<Part, Heard[]>()

/** The least chance that is remembered of a clause. */
const LEAST = 0.1

/** What a clause carries by its sound, the likeliest first, each with the stretch that sounds most like it. */
export function soundsOf(scene: Scene, part: Part, least: number): Heard[] {
  let sounds = heard.get(part)
  if (!sounds) {
    sounds = listen(scene, part)
    heard.set(part, sounds)
  }
  return sounds.filter(sound => sound.chance >= least)
}

const SAYS = new RegExp(`[^\\W\\d_]|(?![${Object.values(MASKS).join('')}])\\p{L}|\\d`, 'u')

function listen(scene: Scene, part: Part): Heard[] {
  const best = new Map<string, Heard>()
  for (const piece of piecesOf(part)) {
    const text = covered(scene, piece)
    // A name by itself says nothing of whose it is.
    if (!SAYS.test(text)) continue
    for (const sound of earFor('clauses').hear({ text, marks: marksIn(part, piece) }, LEAST)) {
      if (sound.chance > (best.get(sound.label)?.chance ?? 0)) best.set(sound.label, { ...sound, ...piece })
    }
  }
  return [...best.values()].sort((a, b) => b.chance - a.chance)
}

/** So much of a message tells what it is for. */
const FIRST = 600

/** The beginning of a message, as the ear takes it in. */
export const coveredStart = (scene: Scene): string =>
  covered(scene, { start: 0, end: Math.min(scene.reading.text.length, FIRST) })

/** What a whole message sounds like it is for, the likeliest first; the chances are for each by itself. */
export const intentsBySound = (scene: Scene, marks: readonly string[]): Sound[] =>
  earFor('messages').hear({ text: coveredStart(scene), marks }, 0)

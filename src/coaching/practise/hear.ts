// Hears in a rep's message which steps of a script it shows and what goes wrong, each with the words that prove it.
import { en } from '../../languages/en/practise-hear.ts'
import { zh } from '../../languages/zh/practise-hear.ts'
import type { Language } from '../../model.ts'
import { type Cue, checkCue, holds, type PracticeHearing, readCue, type Sentence, sentencesOf } from './cues.ts'
import { createLikeness } from './likeness.ts'
import type { Script } from './script.ts'

/** Something that was heard, with the sentence of the message in which it was: word for word. */
export interface HeardItem {
  id: string
  quote: string
}

export interface HeardTurn {
  /** In the order of the message. */
  shown: HeardItem[]
  mistakes: HeardItem[]
}

export type Ear = (message: string) => HeardTurn

const HEARINGS: Record<Language, PracticeHearing> = { zh, en }

/** How like an example a sentence must be where no cue is in it; below it, things were heard that nobody had said. */
const ALIKE = 0.24

/** From here on a sentence is its example, whatever cues speak of something else. */
const SAME = 0.9

/** Where several things have a cue in one sentence, those count that come so near to the nearest of them. */
const BESIDE = 0.4

type Kind = 'step' | 'mistake' | 'none'
interface Sense {
  kind: Kind
  id: string
}
interface Listened extends Sense {
  cues: Cue[]
  says: string[]
}

/** An ear for a script that was checked. */
export function createEar(script: Script): Ear {
  const hearing = HEARINGS[script.language]
  const listened = listenedFor(script, hearing)
  const nothing: Listened = { kind: 'none', id: '', cues: [], says: hearing.empty }
  const likeness = createLikeness(
    [...listened, nothing].flatMap(of =>
      of.says.flatMap(text => sentencesOf(text, hearing).map(({ plain }) => ({ plain, of }))),
    ),
  )
  const sensed = (sentence: Sentence): Listened[] =>
    chosen(
      listened.filter(({ cues }) => holds(sentence, cues)),
      likeness.near(sentence.plain),
    )
  const barrage = script.mistakes.find(({ acts }) => acts.includes(BARRAGE))
  return message => {
    const sentences = sentencesOf(message, hearing)
    const heard = collect(sentences.map(sentence => ({ sentence, senses: sensed(sentence) })))
    const volley = barrage && volleyIn(message, sentences, hearing)
    return volley ? { ...heard, mistakes: [...heard.mistakes, { id: barrage.id, quote: volley }] } : heard
  }
}

function listenedFor({ steps, mistakes }: Script, hearing: PracticeHearing): Listened[] {
  const of = (kind: Kind) => (item: { id: string; cues: string[]; says: string[]; acts: string[] }) => ({
    ...{ kind, id: item.id, cues: cuesOf(item, hearing) },
    says: [...item.says, ...item.acts.flatMap(act => hearing.acts[act]?.says ?? [])],
  })
  return [...steps.map(of('step')), ...mistakes.map(of('mistake'))]
}

/** Of what has a cue in a sentence, what is like its examples too; where nothing has a cue, the nearest example. */
function chosen(byCue: Listened[], likenesses: Map<Listened, number>): Listened[] {
  const likenessOf = (one: Listened) => likenesses.get(one) ?? 0
  const [nearest] = [...likenesses.keys()].sort((a, b) => likenessOf(b) - likenessOf(a))
  const near = nearest && likenessOf(nearest) >= (byCue.length > 0 ? SAME : ALIKE) ? [nearest] : []
  const best = Math.max(0, ...byCue.map(likenessOf))
  const kept = byCue.filter(one => likenessOf(one) >= BESIDE * best)
  return [...new Set([...kept, ...near])]
}

/** Many questions in one message, which no single sentence shows. */
const BARRAGE = 'barrage'
const MOST_QUESTIONS = 2

function volleyIn(message: string, sentences: Sentence[], { another }: PracticeHearing): string | undefined {
  const asked = sentences.filter(({ asks }) => asks)
  const count = asked.reduce((sum, { plain }) => sum + 1 + (plain.match(another)?.length ?? 0), 0)
  const [first, last] = [asked[0], asked.at(-1)]
  return first && last && count > MOST_QUESTIONS ? message.slice(first.start, last.start + last.text.length) : undefined
}

/**
 * Checks that an ear can be made for a script.
 * @throws Error naming the step or mistake whose act is unknown or whose cue cannot be read
 */
export function checkHeard({ language, steps, mistakes }: Script): void {
  for (const { id, acts, cues } of [...steps, ...mistakes]) {
    const stranger = acts.find(act => act !== BARRAGE && !HEARINGS[language].acts[act])
    if (stranger) throw new Error(`"${id}": nothing is known to be said as "${stranger}"`)
    cues.forEach(checkCue)
  }
}

const cuesOf = ({ cues, acts }: { cues: string[]; acts: string[] }, { acts: known }: PracticeHearing): Cue[] =>
  [...cues, ...acts.flatMap(act => known[act]?.cues ?? [])].map(readCue)

/** Each thing once, with the first sentence that shows it. */
function collect(heard: { sentence: Sentence; senses: Sense[] }[]): HeardTurn {
  const of = (kind: Kind): HeardItem[] => {
    const found = new Map<string, string>()
    for (const { sentence, senses } of heard)
      for (const sense of senses) if (sense.kind === kind && !found.has(sense.id)) found.set(sense.id, sentence.text)
    return [...found].map(([id, quote]) => ({ id, quote }))
  }
  return { shown: of('step'), mistakes: of('mistake') }
}

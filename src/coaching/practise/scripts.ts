// Which cards can be practised, and their scripts in both languages, read from Markdown and checked as they are read.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../model.ts'
import { type Card, cardOf, type Playbook } from '../playbook.ts'
import { checkHeard, createEar, type Ear } from './hear.ts'
import { readScript, type Script } from './script.ts'

/** The cards that have a script: those whose method is marked as a drill. */
export const PRACTICE_CARDS = [
  'spin',
  'question-funnel',
  'listening',
  'ffab',
  'objection-process',
  'objection-price',
  'objection-stock',
  'objection-later-discount',
  'objection-comparison',
  'objection-bad-reviews',
  'objection-no-authority',
  'close-flow',
  'negotiation',
  'rapport-formula',
  'complaints',
  'learning-retention',
] as const

const KNOWN: ReadonlySet<string> = new Set(PRACTICE_CARDS)

/** Whether a practice round can be held on a card. */
export const canPractise = (card: string): boolean => KNOWN.has(card)

/** A script with the ear that listens for its steps. */
export interface Rehearsal {
  script: Script
  hear: Ear
}

export type Practice = ReadonlyMap<string, Record<Language, Rehearsal>>

/** What a step without any everyday act to it needs at the least, to be heard in other words too. */
const FEWEST_EXAMPLES = 4

/**
 * Reads `<dir>/{zh,en}/<card>.md`. An ear is made when it is first needed.
 * @throws Error naming the file and what is wrong with it, or the script that is missing
 */
export function loadPractice(dir: string, playbook: Playbook): Practice {
  const read = { zh: readLanguage(dir, 'zh', playbook), en: readLanguage(dir, 'en', playbook) }
  const pairs = PRACTICE_CARDS.map(card => {
    const [zh, en] = [read.zh.get(card), read.en.get(card)]
    if (!zh || !en) throw new Error(`${zh ? 'en' : 'zh'}/${card}.md: the script is missing in this language`)
    checkPair(zh, en)
    return [card, { zh: rehearsal(zh), en: rehearsal(en) }] as const
  })
  return new Map<string, Record<Language, Rehearsal>>(pairs)
}

function rehearsal(script: Script): Rehearsal {
  let ear: Ear | undefined
  return {
    script,
    hear(message) {
      ear ??= createEar(script)
      return ear(message)
    },
  }
}

function readLanguage(dir: string, language: Language, playbook: Playbook): Map<string, Script> {
  const files = readdirSync(join(dir, language)).filter(name => name.endsWith('.md'))
  return new Map(
    files.map(name => {
      try {
        const script = readScript(readFileSync(join(dir, language, name), 'utf8'))
        if (`${script.card}.md` !== name) throw new Error(`field card: "${script.card}" is not the file's name`)
        if (script.language !== language) throw new Error(`field language: is not "${language}"`)
        if (!canPractise(script.card)) throw new Error(`field card: "${script.card}" is not practised`)
        const card = cardOf(playbook, script.card, language)
        if (!card) throw new Error(`field card: there is no card "${script.card}"`)
        checkPlaces(script, card)
        checkHeard(script)
        return [script.card, script]
      } catch (cause) {
        throw new Error(`practice/${language}/${name}: ${(cause as Error).message}`, { cause })
      }
    }),
  )
}

/** What a script points to in its card must be there. */
function checkPlaces({ steps, mistakes }: Script, { sections }: Card): void {
  const taught = sections.steps.length + sections.list.length
  for (const { id, step, line, says, acts } of steps) {
    if (step > taught) throw new Error(`step "${id}": the card has no step ${step}`)
    if (line > sections.lines.length) throw new Error(`step "${id}": the card has no line ${line}`)
    if (acts.length === 0 && says.length < FEWEST_EXAMPLES)
      throw new Error(`step "${id}": has fewer than ${FEWEST_EXAMPLES} examples`)
  }
  for (const { id, avoid } of mistakes)
    if (avoid > sections.avoid.length) throw new Error(`mistake "${id}": the card has no such warning ${avoid}`)
}

function checkPair(zh: Script, en: Script): void {
  const shape = ({ closes, steps, mistakes }: Script) =>
    JSON.stringify([closes, steps.map(s => [s.id, s.step, s.line]), mistakes.map(m => [m.id, m.avoid])])
  if (shape(zh) !== shape(en)) throw new Error(`zh/${zh.card}.md: steps or mistakes differ from en/${en.card}.md`)
}

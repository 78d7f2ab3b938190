// What the writer wants: to log a visit, to ask, to correct, to be briefed.
import { agendaAsked, isFalseAgenda } from '../../understanding/agenda.ts'
import type { Intent } from '../../understanding/meaning.ts'
import { createSieve, type Sieve } from '../../understanding/sieve.ts'
import { intentsBySound } from './ear/listen.ts'
import type { Hearing, IntentRule } from './hearing.ts'
import { type Scene, within } from './scene.ts'

// A longer message is a report, whatever question its last sentence asks.
const SHORT = 240

/** What a message is for; `reports` tells whether it also says what happened with a customer. */
export function hearIntent(scene: Scene, hearings: readonly Hearing[]): { intent: Intent; reports: boolean } {
  const text = scene.reading.text.trim()
  if (!/\p{L}/u.test(text)) return { intent: 'other', reports: false }
  if (scene.parts.every(part => part.void === 'instruction')) return { intent: 'other', reports: false }
  const reports = reportsContact(scene)
  if (!reports && agendaAsked(text)) return { intent: 'agenda', reports }
  const asked = bySound(scene, hearings)
  if (
    asked &&
    /^(?:correct|practise|settings|help|done|brief|agenda)$/.test(asked) &&
    !(reports && text.length > 100)
  ) {
    return { intent: asked, reports: false }
  }
  if (asked === 'ask_customer' || asked === 'ask_coach') return { intent: asked, reports }
  if (asked === 'other' && !reports) return { intent: asked, reports }
  return { intent: 'log_visit', reports: true }
}

/** How sure the ear must be of another intent than a report, which most messages are. */
const SURE = 0.5
/** How likely one of these must be where the surest was refused. */
const LIKELY = 0.1
const BESIDE = new Set<string>(['ask_coach', 'ask_customer'])

/** What is asked for, by the sound of the message and the rules that it meets; undefined for a report. */
function bySound(scene: Scene, hearings: readonly Hearing[]): Intent | undefined {
  const heard = intentsBySound(scene, intentMarks(scene, hearings))
  const [best] = heard
  if (best?.label === 'agenda' && isFalseAgenda(scene.reading.text)) return besideAgenda(heard)
  return best && best.label !== 'log_visit' && best.chance >= SURE ? (best.label as Intent) : undefined
}

/** What else words ask that only sound like a question on the days to come: on selling or a customer, or who knows what. */
const besideAgenda = (heard: readonly { label: string; chance: number }[]): Intent =>
  (heard.find(({ label, chance }) => BESIDE.has(label) && chance >= LIKELY)?.label as Intent | undefined) ?? 'other'

/** The intents whose rules a message meets, for the ear to weigh. */
export function intentMarks(scene: Scene, hearings: readonly Hearing[]): string[] {
  const text = scene.reading.text.trim()
  const rules = hearings.flatMap(hearing => (hearing.script.test(text) ? possible(hearing, text) : []))
  const asked = ask(rules, scene, text)
  return [...(asked ? [`!${asked}`] : []), ...(reportsContact(scene) ? ['!reports'] : [])]
}

const sieves = new WeakMap<Hearing, Sieve<IntentRule>>()

function possible(hearing: Hearing, text: string): IntentRule[] {
  const sieve = sieves.get(hearing) ?? createSieve(hearing.intents, rule => rule.says)
  sieves.set(hearing, sieve)
  return sieve(text)
}

const ORDER: Intent[] = [
  'correct',
  'practise',
  'settings',
  'help',
  'done',
  'brief',
  'agenda',
  'ask_customer',
  'ask_coach',
]

function ask(rules: readonly IntentRule[], scene: Scene, text: string): Intent | undefined {
  const whole = text.length <= SHORT ? [text] : []
  const questions = scene.reading.sentences.filter(s => s.asks).map(s => s.text.trim())
  const last = scene.reading.sentences.at(-1)?.text.trim()
  const stretches = new Set([...whole, ...questions, ...(last ? [last] : [])])
  for (const intent of ORDER) {
    const said = intent === 'ask_customer' || intent === 'ask_coach' || intent === 'brief' ? [...stretches] : whole
    const hit = rules.some(rule => rule.intent === intent && said.some(s => rule.says.test(s) && !rule.unless?.test(s)))
    if (hit) return intent
  }
  return undefined
}

/** A statement outside questions that names a customer or a person and says what passed. */
function reportsContact(scene: Scene): boolean {
  return scene.parts.some(part => {
    if ((part.void && part.void !== 'hypothetical') || !part.hearings.some(({ report }) => part.says(report)))
      return false
    return within(scene.names.customers, part).length > 0 || within(scene.names.people, part).length > 0
  })
}

// The signs of a note: objections, complaints, orders and the rest, clause by clause.
import { type ObjectionTopic, SIGNAL_KINDS, type SignalMeaning } from '../../understanding/meaning.ts'
import { soundsOf } from './ear/listen.ts'
import type { Found } from './facts.ts'
import type { SignalRule } from './hearing.ts'
import { type Part, personAt, type Scene } from './scene.ts'

/** All signs in a note; one of a kind and topic for each customer, the first. */
export function hearSignals(scene: Scene): Found<SignalMeaning>[] {
  const found: Found<SignalMeaning>[] = []
  const told = new Set<string>()
  for (const part of scene.parts) {
    for (const rule of heardIn(scene, part)) {
      const sign = `${rule.kind} ${rule.topic ?? ''} ${part.customer ?? ''}`
      if (!told.has(sign)) found.push({ customer: part.customer, start: part.start, item: signalOf(scene, part, rule) })
      told.add(sign)
    }
  }
  return found
}

/** How sure the ear must be of a sign. */
const SURE = 0.75

/** The signs that a clause sounds like; that it is an objection at all may be clearer than to what. */
function bySound(scene: Scene, part: Part): Sign[] {
  const sounds = soundsOf(scene, part, 0)
  const objections = sounds.filter(({ label }) => label.startsWith('objection:'))
  const any = 1 - objections.reduce((none, { chance }) => none * (1 - chance), 1)
  const sure = [...sounds.filter(({ chance }) => chance >= SURE), ...(any >= SURE ? objections.slice(0, 1) : [])]
  return sure.flatMap(({ label }) => {
    const [kind, topic] = label.split(':')
    const known = SIGNAL_KINDS.find(one => one === kind)
    return known ? [{ kind: known, ...(topic ? { topic: topic as ObjectionTopic } : {}) }] : []
  })
}

type Sign = Pick<SignalRule, 'kind' | 'topic'>

function heardIn(scene: Scene, part: Part): Sign[] {
  const quoted = part.void !== 'instruction' && /问|打听|\bask|want(?:s|ed)? to know|wonder/i.test(part.text)
  if (part.self || (part.void && !quoted)) return []
  const ruled: Sign[] = part.hearings.flatMap(({ signals }) =>
    signals.filter(rule => part.says(rule.says) && !rule.unless?.test(part.text)),
  )
  const sounding = bySound(scene, part).filter(
    sign => !ruled.some(rule => rule.kind === sign.kind) && !(isOpposed(sign) && isDenied(part)),
  )
  const heard = [...ruled, ...sounding]
  const has = (kind: SignalRule['kind']) => heard.some(rule => rule.kind === kind)
  const objection = heard.find(rule => rule.kind === 'objection')
  return heard.filter(rule => {
    if (rule.kind === 'objection')
      return rule === objection && !(has('complaint') && /^(?:quality|doubt|stock)$/.test(rule.topic ?? ''))
    if (rule.kind === 'buying_signal') return !has('purchase') && !has('competitor_move')
    // "You are dearer than Kestrel" tells of us.
    if (rule.kind === 'competitor_move') return objection?.topic !== 'price' && objection?.topic !== 'comparison'
    if (rule.kind === 'delivery' || rule.kind === 'praise') return !has('complaint')
    return true
  })
}

const isOpposed = ({ kind }: Sign): boolean => kind === 'objection' || kind === 'complaint'

/** What the rep says, or what is said not to have been said. */
const isDenied = (part: Part): boolean =>
  part.hearings.some(({ guards: { ours, denied } }) => ours?.test(part.text) || denied?.test(part.text))

function signalOf(scene: Scene, part: Part, rule: Sign): SignalMeaning {
  const by = /avoidance|delivery|competitor_move/.test(rule.kind) ? undefined : personAt(scene, part, part.end)?.name
  return {
    kind: rule.kind,
    ...(rule.topic ? { topic: rule.topic } : {}),
    ...(by ? { by } : {}),
    quote: scene.reading.quote(part.start, part.end),
    ...(part.certainty ? { certainty: part.certainty } : {}),
  }
}

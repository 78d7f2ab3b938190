// The facts of a note: each rule of each language, clause by clause, with the person or customer it is about.
import { type FactKey, factKind, isFactKey } from '../../facts/kinds.ts'
import { findBirthdays } from '../../understanding/dates.ts'
import type { FactMeaning } from '../../understanding/meaning.ts'
import { findMoney } from './amounts.ts'
import { brandIn } from './brands.ts'
import { currencyOf } from './currency.ts'
import { likelyFacts } from './ear/likely-facts.ts'
import type { Heard } from './ear/listen.ts'
import { FORMS } from './forms.ts'
import type { FactRule } from './hearing.ts'
import { trimmed } from './reading.ts'
import { type Part, personAt, type Scene, within } from './scene.ts'
import { valueIn } from './values.ts'

export interface Found<T> {
  customer: string | undefined
  start: number
  item: T
}

const KIN = /女儿|儿子|孩子|老婆|老公|爱人|父母|\b(?:son|daughter|wife|husband|kids?|children|twins)\b/i
const OF_KIN = new Set(['interests', 'taste', 'age', 'birthplace', 'education', 'experience', 'schedule', 'ideal'])

/** All facts that a note states, in the order of its words. */
export function hearFacts(scene: Scene): Found<FactMeaning>[] {
  const found: Found<FactMeaning>[] = []
  const told = telling()
  const keep = (fact: Found<FactMeaning>) => {
    found.push(fact)
    told.add(fact)
  }
  for (const part of scene.parts) {
    if (part.void) continue
    const here = new Set<string>()
    for (const { facts } of [{ facts: FORMS }, ...part.hearings]) {
      for (const rule of facts) {
        const plain = facts === FORMS
        const fact = (plain || part.says(rule.says)) && heard(scene, part, rule)
        if (!fact) continue
        here.add(fact.item.key)
        if (!(continues(scene, found.at(-1), fact) || told.has(fact))) keep(fact)
      }
    }
    for (const fact of bySound(scene, part, here)) if (!told.has(fact)) keep(fact)
  }
  for (const fact of [...birthdays(scene), ...genders(scene)]) if (!told.has(fact)) keep(fact)
  return found.sort((a, b) => a.start - b.start)
}

/** Facts whose value is a name. */
const BRANDED: ReadonlySet<string> = new Set(['competitor', 'current_supplier'])

/** A second fact in the same words must be this sure: mostly they carry one. */
const ALSO = 0.96

/** The facts that a clause sounds like, but for those that a rule found in it. */
function bySound(scene: Scene, part: Part, found: ReadonlySet<string>): Found<FactMeaning>[] {
  const facts = likelyFacts(scene, part)
  const first = (sound: Heard) => facts.find(other => other.start < sound.end && sound.start < other.end) === sound
  return facts.flatMap(sound => {
    const [key = '', fixed] = sound.label.split('=')
    if (!isFactKey(key) || found.has(key)) return []
    if (sound.chance < ALSO && (found.size > 0 || !first(sound))) return []
    const piece = trimmed(scene.reading.text, sound.start, sound.end)
    if (part.hearings.some(({ musts }) => musts?.[key] && !musts[key].test(piece.text))) return []
    const leadIn = part.hearings.map(hearing => hearing.leadIn)
    const value = fixed ?? valueIn(key, piece.text, { leadIn, on: scene.on })
    const kept = value && BRANDED.has(key) ? brandIn(scene, piece, part.hearings) : value
    if (key === 'role' && isSomebodyElse(scene, part, piece.end)) return []
    const about = kept && subjectOf(scene, { ...part, ...piece }, key)
    return about ? [factOf(scene, { ...part, ...piece }, { about, key, value: kept })] : []
  })
}

function subjectOf(scene: Scene, part: Part, key: FactKey): string | undefined {
  const { subjects } = factKind(key)
  const personal = subjects.includes('contact')
  if (part.self && personal) return undefined
  return aboutWhom(scene, part, part.end, personal ? subjects.includes('customer') : undefined)
}

/** A trouble told in two clauses is one: the later words join the earlier. */
function continues(scene: Scene, before: Found<FactMeaning> | undefined, fact: Found<FactMeaning>): boolean {
  if (fact.item.key !== 'pain' || before?.item.key !== 'pain' || before.customer !== fact.customer) return false
  const parts = scene.about.get(fact.customer) ?? []
  const index = parts.findLastIndex(part => part.start === fact.start)
  const [last, part] = [parts[index - 1], parts[index]]
  if (!last || !part || last.sentence !== part.sentence || last.start !== before.start) return false
  before.item.value += `${/[\u4e00-\u9fff]/.test(fact.item.value) ? '，' : ', '}${fact.item.value}`
  before.item.quote = scene.reading.quote(before.start, part.end)
  return true
}

function heard(scene: Scene, part: Part, rule: FactRule): Found<FactMeaning> | undefined {
  const match = rule.says.exec(part.text)
  if (!match || rule.unless?.test(part.text)) return undefined
  const kind = factKind(rule.key)
  const personal = kind.subjects.includes('contact')
  if (part.self && personal) return undefined
  if (OF_KIN.has(rule.key) && KIN.test(part.text.slice(0, match.index + match[0].length))) return undefined
  const value =
    typeof rule.value === 'string' ? rule.value : rule.value ? rule.value(match) : (match.groups?.v ?? match[0])
  if (value === undefined || value.trim() === '') return undefined
  const later = rule.key === 'role' ? namedAfter(scene, part, match) : undefined
  const said = rule.key === 'role' ? part.end : part.start + match.index
  if (personal && !later && isSomebodyElse(scene, part, said)) return undefined
  const about =
    later ?? aboutWhom(scene, part, part.start + match.index, personal ? kind.subjects.includes('customer') : undefined)
  if (about === undefined || about === value.trim()) return undefined
  const sum = kind.type === 'money' ? findMoney(match[0])[0] : undefined
  const currency = sum && currencyOf(sum, match[0], scene.tz)
  return factOf(scene, part, { about, key: rule.key, value: value.trim(), ...(currency ? { currency } : {}) })
}

// "…the one who decides is the superintendent, Carl Voss": the name follows its title.
const UP_TO_TITLE = /\b(?:is|it's|with) (?:the|their|her|his) (?:[a-z]+ ){0,2}[a-z]+$/i
const NEXT = 12

/** 拍板的是刘总: who plays a role may be named after it. */
function namedAfter(scene: Scene, part: Part, { index, 0: words }: RegExpExecArray): string | undefined {
  const here = within(scene.names.people, part)
  if (here.some(person => person.start <= part.start + index)) return undefined
  const said = part.start + index + words.length
  const next =
    here[0] ?? (UP_TO_TITLE.test(part.text) ? scene.names.people.find(one => one.start >= part.end) : undefined)
  const between = next && scene.reading.text.slice(here[0] ? said : part.end, next.start)
  return between !== undefined && !/[:：]/.test(between) && (here[0] || between.length < NEXT) ? next?.name : undefined
}

/** A bare title before the words ("the CFO", 校长) is the one meant, and has no name to keep the fact under. */
function isSomebodyElse(scene: Scene, part: Part, offset: number): boolean {
  const named = within(scene.names.people, part).some(person => person.start <= offset)
  return !named && part.hearings.some(({ bareTitle }) => bareTitle.test(part.text.slice(0, offset - part.start)))
}

/** The customer for what only a customer has (`either` undefined), else the person in reach. */
function aboutWhom(scene: Scene, part: Part, offset: number, either: boolean | undefined): string | undefined {
  if (either === undefined) return part.customer ?? personAt(scene, part, offset)?.name
  if (either && part.customer && part.hearings.some(({ ofFirm }) => ofFirm.test(part.text))) return part.customer
  return personAt(scene, part, offset)?.name ?? (either ? part.customer : undefined)
}

function factOf(scene: Scene, part: Part, fact: Omit<FactMeaning, 'quote'>): Found<FactMeaning> {
  const quote = scene.reading.quote(part.start, part.end)
  return {
    customer: part.customer,
    start: part.start,
    item: { ...fact, quote, ...(part.certainty ? { certainty: part.certainty } : {}) },
  }
}

/** The birthdays of people: a firm that turns twenty has none. */
function birthdays(scene: Scene): Found<FactMeaning>[] {
  return findBirthdays(scene.reading.text).flatMap(({ start, end, value }) => {
    const part =
      scene.parts.findLast(p => start >= p.start && start < p.end) ?? scene.parts.findLast(p => p.start <= end)
    if (!part || part.void || part.self || KIN.test(part.text.slice(0, Math.max(0, start - part.start)))) return []
    const whole = { ...part, end: Math.max(part.end, end) }
    const firm = part.hearings.some(({ ofFirm }) => ofFirm.test(part.text))
    if (firm && part.customer) return []
    const about = personAt(scene, part, start)?.name
    return about ? [factOf(scene, whole, { about, key: 'birthday', value })] : []
  })
}

/** 她 tells that the only person in sight is a woman; 他 is written of anybody. */
function genders(scene: Scene): Found<FactMeaning>[] {
  return scene.customers.flatMap(customer => {
    const parts = (scene.about.get(customer) ?? []).filter(part => !part.void)
    const part = parts.find(p => p.text.includes('她') && !p.text.includes('她们'))
    const people = new Set((scene.cast.get(customer) ?? []).map(person => person.name))
    const [about] = people
    return part && about && people.size === 1 ? [factOf(scene, part, { about, key: 'gender', value: 'female' })] : []
  })
}

/** The facts told so far, by customer, subject and key; asks whether one says no more than another. */
function telling() {
  const known = new Map<string, FactMeaning[]>()
  const keyOf = ({ customer, item }: Found<FactMeaning>) => `${customer ?? ''}\n${item.about}\n${item.key}`
  return {
    has(fact: Found<FactMeaning>): boolean {
      const others = known.get(keyOf(fact))
      if (!others) return false
      const { key, value } = fact.item
      const { many } = factKind(key as Parameters<typeof factKind>[0])
      return !many || others.some(other => other.value.includes(value) || value.includes(other.value))
    },
    add(fact: Found<FactMeaning>): void {
      const key = keyOf(fact)
      const others = known.get(key)
      if (others) others.push(fact.item)
      else known.set(key, [fact.item])
    },
  }
}

// A correction ("Not 50 boxes, 60"; 更正：…): what it puts right, in the shape of a visit.
import type { VisitMeaning } from '../../understanding/meaning.ts'
import { parseNumber } from './amounts.ts'
import { quantityIn } from './deal.ts'
import { hearFacts } from './facts.ts'
import { hearFollowUps } from './follow-ups.ts'
import type { Hearing } from './hearing.ts'
import type { Part, Scene } from './scene.ts'

const DENIAL =
  /^(?:应该)?(?:不是|并非)|^(?:it'?s |it was |that'?s )?not\b|^(?:更正|纠正|correction|sorry|oops|actually)[:：]?$/i
const BARE =
  /^(?:是|应该是|而是|it'?s|it was|but|make (?:it|that))?\s*(?<n>\d[\d,.]*[kK万]?|[一二两三四五六七八九十百千]+)\s*(?<u>[\u4e00-\u9fff]|[a-z]+)?$/i

/** The visits that a correction speaks of, holding only what is right; empty where it says nothing that fits a field. */
export function hearCorrection(scene: Scene, hearings: readonly Hearing[]): VisitMeaning[] {
  const right = scene.parts.filter(part => !DENIAL.test(part.text))
  const kept = { ...scene, parts: right }
  const customer = scene.customers[0]
  const deal = right.map(part => corrected(scene, part, hearings)).find(found => found !== undefined)
  const facts = hearFacts(kept).map(found => found.item)
  const followUps = deal ? [] : hearFollowUps(kept).map(found => found.item)
  if (!deal && facts.length + followUps.length === 0) return []
  return [
    {
      ...(customer === undefined ? {} : { customer }),
      contacts: [],
      facts,
      signals: [],
      follow_ups: followUps,
      ...(deal ? { deal } : {}),
    },
  ]
}

function corrected(scene: Scene, part: Part, hearings: readonly Hearing[]): VisitMeaning['deal'] {
  const quote = scene.reading.quote(part.start, part.end)
  for (const hearing of hearings) {
    const said = quantityIn(part.text, hearing.deal)
    if (said) return { ...said, quote }
  }
  const bare = BARE.exec(part.text)?.groups
  const quantity = bare?.n === undefined ? undefined : parseNumber(bare.n)
  const other = scene.parts.find(p => DENIAL.test(p.text))
  const unit = bare?.u ?? (other && hearings.map(h => quantityIn(other.text, h.deal)?.unit).find(u => u !== undefined))
  return quantity === undefined ? undefined : { quantity, ...(unit ? { unit } : {}), quote }
}

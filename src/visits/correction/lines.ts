// How a change is told: what it was and what it is.
import type { Asked } from '../../flow.ts'
import { enCorrections } from '../../languages/en/hear/corrections.ts'
import { speak } from '../../languages/language.ts'
import { zhCorrections } from '../../languages/zh/hear/corrections.ts'
import type { Channel } from '../../understanding/meaning.ts'
import { day, valueText } from '../words.ts'
import type { Item } from './items.ts'

const LABELS = { zh: zhCorrections.labels, en: enCorrections.labels }

/** What a thing is called, what it says, and what it would say as `to`. */
export function told(asked: Asked, item: Item, to: string): { label: string; before: string; after: string } {
  const { cards, factLabels } = speak(asked.rep.language)
  const labels = LABELS[asked.rep.language]
  const plain = (label: string) => ({ label, before: String(item.value ?? '—'), after: to })
  switch (item.of) {
    case 'fact': {
      const [before, after] = [valueText(asked, item), valueText(asked, { ...item, value: to })]
      return { label: `${item.about} · ${factLabels[item.key]}`, before, after }
    }
    case 'holder':
      return plain(`${factLabels[item.key]} · ${valueText(asked, { key: item.key, value: item.enumerated })}`)
    case 'due':
    case 'closing':
    case 'day': {
      const label = item.of === 'due' ? item.title : item.of === 'day' ? item.customer : cards.edit.deal.close_on
      return { label, before: day(asked, item.value), after: day(asked, to) }
    }
    case 'by':
      return { label: item.what, before: cards.by[item.value], after: cards.by[to as 'rep' | 'customer'] }
    case 'channel':
      return { label: labels.channel, before: cards.channels[item.value], after: cards.channels[to as Channel] }
    case 'quantity':
    case 'amount':
    case 'product':
      return plain(cards.edit.deal[item.of])
    case 'person':
    case 'customer':
      return plain(labels[item.of])
    case 'what':
      return plain('')
    case 'signal':
      return plain(cards.signals[item.kind as keyof typeof cards.signals])
  }
}

/** The line that says what changed. */
export function lineOf(asked: Asked, item: Item, to: string): string {
  const { replies } = speak(asked.rep.language)
  const { label, before, after } = told(asked, item, to)
  return to === '' ? replies.removed(before, label) : replies.changed(label, before, after)
}

/** The change as a button offers it. */
export function choiceOf(asked: Asked, item: Item, to: string): string {
  const { replies } = speak(asked.rep.language)
  const { label, before, after } = told(asked, item, to)
  const what = label ? `${label}: ${before}` : before
  return to === '' ? replies.removeChoice(what) : replies.correctChoice(what, after)
}

// How near a question in one language comes to a card that is there in another only: by the cards of the course for which
// both could be meant.
import type { Ranker } from './learned/ranker.ts'
import { wordsOfCard } from './lines.ts'
import type { Card } from './playbook.ts'
import { languageOf } from './tokens.ts'

/** The same leaning to the same cards counts so much of what the same words would. */
const CROSSED = 0.6

/** How much a text leans to each card of the course, as a direction. */
function leaningOf(text: string, ranker: Ranker): Float64Array {
  const odds = ranker.weigh(text)
  const top = Math.max(...odds)
  const parts = odds.map(one => Math.exp(one - top))
  const length = Math.hypot(...parts)
  return parts.map(part => part / length)
}

/**
 * Reads the ways in which some cards are asked for.
 * @param held for each card its forms, one for each language in which it is there
 * @returns for a question, how near it comes to each card, from 0 to 1; 0 where the card is there in its language
 */
export function createCrossing(held: readonly (readonly Card[])[], ranker: Ranker): (question: string) => number[] {
  const single = held.map(forms => {
    const [card] = forms
    if (!card || forms.length > 1) return undefined
    const leanings = wordsOfCard(card).asks.map(({ text }) => leaningOf(text, ranker))
    return { language: card.language, leanings }
  })
  if (single.every(one => one === undefined)) return () => held.map(() => 0)
  return question => {
    const [language, asked] = [languageOf(question), leaningOf(question, ranker)]
    return single.map(one => {
      if (!one || one.language === language) return 0
      const alike = one.leanings.map(leaning => leaning.reduce((sum, part, at) => sum + part * asked[at]!, 0))
      return CROSSED * Math.max(0, ...alike)
    })
  }
}

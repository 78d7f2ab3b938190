// An answer as a post: its parts or its text, the cards it rests on, and what can be done with it.
import { speak } from '../languages/language.ts'
import type { Language } from '../model.ts'
import type { CardLink, Citation, MessageOf } from '../post.ts'
import type { CoachAnswer } from './answer.ts'
import type { Composed } from './compose.ts'
import { cardOf, type Playbook } from './playbook.ts'
import { canPractise } from './practise/scripts.ts'
import { toolOfCard } from './tools/tool.ts'

/** The most quotes shown under an answer. */
const QUOTES = 2
/** The most cards named under an answer that is their own lines. */
const SOURCES = 3
/** The most other cards that can be opened from it. */
const OTHERS = 2

/** @param of the exchange's id, and the customer that the answer is about */
export function answerPost(
  { answer: given, fellBack }: Composed,
  of: { id: string; playbook: Playbook; customer?: string; customerId?: string },
): MessageOf<'coaching'> {
  const { language, refused, cards, citations } = given
  const [card = ''] = cards
  const inParts = !refused && isInParts(given)
  const others = inParts ? [...new Set(citations.map(one => one.card))].filter(id => id !== card) : []
  return {
    kind: 'coaching',
    language,
    id: of.id,
    refused,
    answer: inParts ? '' : given.answer,
    parts: inParts ? given.parts : undefined,
    ...(refused
      ? {}
      : {
          more: true,
          practise: !cardOf(of.playbook, card, language)?.team && canPractise(card),
          tool: toolFor(card, of),
        }),
    open: (refused ? [card] : others.slice(0, OTHERS)).flatMap(id => linkTo(of.playbook, id, language)),
    citations: shown(titled(citations, of.playbook, language), inParts),
    customer: of.customer,
    remarks: fellBack ? [speak(language).replies.coachFellBack] : [],
  }
}

/** The tool of a card, for the customer that the answer is about. */
function toolFor(
  card: string,
  { customer, customerId }: { customer?: string; customerId?: string },
): MessageOf<'coaching'>['tool'] {
  const name = toolOfCard(card)
  return name && (customer && customerId ? { name, customer: { id: customerId, name: customer } } : { name })
}

/** A model's answer has a text and no parts. */
const isInParts = ({ parts }: CoachAnswer): boolean =>
  Object.values(parts).some(part => (typeof part === 'string' || Array.isArray(part) ? part.length > 0 : false))

/** A card by its id and title; nothing where there is none. */
export function linkTo(playbook: Playbook, card: string, language: Language): CardLink[] {
  const title = cardOf(playbook, card, language)?.title
  return title ? [{ card, title }] : []
}

/** The quotes to show: where the answer is the cards' own lines, one for each card is enough. */
function shown(citations: Citation[], inParts: boolean): Citation[] {
  const first = citations.filter((one, i) => !inParts || citations.findIndex(({ card }) => card === one.card) === i)
  return first.slice(0, inParts ? SOURCES : QUOTES)
}

/** Citations with the titles of their cards. */
export const titled = (citations: CoachAnswer['citations'], playbook: Playbook, language: Language): Citation[] =>
  citations.map(citation => ({ ...citation, title: cardOf(playbook, citation.card, language)?.title ?? citation.card }))

// "What tier is 恒瑞 and why?", "my pipeline", "don't contact Northwind any more": heard in words, answered from the record.
import { NAMED, namesIn, standIn } from '../../coaching/tools/tool-in.ts'
import type { Known } from '../../customers/names.ts'
import { type Asked, type Commit, say } from '../../flow.ts'
import { speak } from '../../languages/language.ts'
import { send } from '../../queue/outbox.ts'
import { type StandingWish, standingAsked } from '../../understanding/standing.ts'
import { type Desk, privately } from '../desk.ts'
import type { Heard, ThreadContext } from '../intents.ts'
import { answerAbout, answerOfAll, showBook } from './answers.ts'
import { allow, forbid, listForbidden } from './no-contact.ts'
import { freeTier, giveTier } from './tier.ts'

/** What follows from such words; undefined where they mean something else. */
export async function standingWished(
  desk: Desk,
  asked: Asked,
  { written, context }: Pick<Heard, 'written' | 'context'>,
): Promise<Commit | undefined> {
  if (written.addressed === false) return undefined
  const names = context.named.flatMap(customer => namesIn(written.text, customer))
  const text = standIn(written.text, names)
  const wish = standingAsked(text, { inThread: context.subject !== undefined })
  if (!wish) return undefined
  const here = privately(asked, written.thread)
  if (wish.do === 'show') return wish.what === 'no_contacts' ? listForbidden(here) : showBook(here, wish.what)
  if (wish.do === 'ask' && wish.of === 'all') return answerOfAll(here, wish.what)
  const meant = text.includes(NAMED) ? context.named : subjectOf(context)
  const [customer, ...others] = meant
  if (customer && others.length === 0) return followed(desk, here, { wish, customer, quote: written.text })
  const { replies } = speak(asked.rep.language)
  const options = meant.slice(0, 5).map(one => one.name)
  return tx => send(tx, [say(here, replies.askWhichCustomer(options))], asked.now)
}

const subjectOf = ({ customers, subject }: ThreadContext): Known[] => customers.filter(({ name }) => name === subject)

function followed(
  desk: Desk,
  asked: Asked,
  { wish, customer, quote }: { wish: Exclude<StandingWish, { do: 'show' }>; customer: Known; quote: string },
): Promise<Commit> | Commit {
  switch (wish.do) {
    case 'ask':
      return answerAbout(asked, wish.what, customer)
    case 'set_tier':
      return giveTier(asked, customer, wish.tier)
    case 'free_tier':
      return freeTier(asked, customer)
    case 'no_contact':
      return forbid(desk, asked, { customer, quote })
    case 'contact_again':
      return allow(asked, customer)
  }
}

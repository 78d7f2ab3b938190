// What is known of a customer: asked for, briefed on, or brought along for coaching.
import { inWorkspace, type Tx } from '../../db/database.ts'
import type { About } from '../coaching/coach.ts'
import type { Known } from '../customers/names.ts'
import { briefPost, customerPost, type Sheet } from '../customers/sheet/sheet.ts'
import { readSheetAsOf } from '../customers/sheet/store/as-of.ts'
import { readSheet } from '../customers/sheet/store.ts'
import { recentCustomers } from '../customers/store.ts'
import { type Asked, answer, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { CivilDate } from '../model.ts'
import { openPlan } from '../plans/store.ts'
import type { MessageOf } from '../post.ts'
import { send } from '../queue/outbox.ts'
import type { Desk } from './desk.ts'
import type { ThreadContext } from './intents.ts'
import { standingOnSheet } from './standing/answers.ts'

/** What is asked about a customer. */
export interface Wanted {
  named: Known[]
  brief: boolean
  /** The name as it was typed, where nothing else was. */
  text: string
  /** The day whose state is asked for, where it is not today. */
  day?: CivilDate
}

/** Shows what is known of the customer named, or a brief; asks which where none or several are named. */
export async function showCustomer(_desk: Desk, asked: Asked, wanted: Wanted): Promise<Commit> {
  const { rep, now } = asked
  const { replies } = speak(rep.language)
  return async tx => {
    const [customer, ...more] = wanted.named
    const post = customer && more.length === 0 ? await postAbout(tx, asked, { ...wanted, id: customer.id }) : undefined
    if (post) return send(tx, [answer(asked, post)], now)
    const near = more.length > 0 ? wanted.named : await recentCustomers(tx, rep.id, 5)
    const names = near.map(one => one.name)
    const unknown = wanted.text && more.length === 0
    await send(
      tx,
      [say(asked, unknown ? replies.noSuchCustomer(wanted.text, names) : replies.askWhichCustomer(names))],
      now,
    )
  }
}

async function postAbout(
  tx: Tx,
  asked: Asked,
  { id, brief, day }: Wanted & { id: string },
): Promise<MessageOf<'customer'> | undefined> {
  const { rep } = asked
  const sheet = day ? await readSheetAsOf(tx, id, { day, tz: rep.tz }) : await readSheet(tx, id)
  if (!sheet) return undefined
  if (day) return customerPost(sheet, rep.language, day)
  const standing = await standingOnSheet(tx, asked, id)
  if (!brief) return { ...customerPost(sheet, rep.language), standing }
  const plan = await openPlan(tx, id)
  return { ...briefPost(sheet, rep.language, plan && { ...plan, on: plan.on ?? undefined }), standing }
}

/** What coaching may use of the customer that a question names or its thread is about. */
export async function aboutCustomer(desk: Desk, asked: Asked, context: ThreadContext): Promise<About> {
  const subject = context.customers.find(customer => customer.name === context.subject)
  const customer = context.named.length === 1 ? context.named[0] : subject
  if (!customer) return {}
  const sheet = await inWorkspace(desk.db, asked.rep.workspace, tx => readSheet(tx, customer.id))
  return sheet ? knownOf(sheet, asked) : {}
}

const isFirm = ({ certainty }: Sheet['facts'][number]) => certainty === undefined

const STYLES = ['driver', 'expressive', 'amiable', 'analytical'] as const

function knownOf(sheet: Sheet, { rep }: Asked): About {
  const { factLabels } = speak(rep.language)
  const style = STYLES.find(one => sheet.facts.some(fact => fact.key === 'style' && fact.value === one && isFirm(fact)))
  const objection = sheet.signals.find(signal => signal.kind === 'objection')
  return {
    id: sheet.id,
    customer: sheet.name,
    style,
    openObjection: objection?.topic as About['openObjection'],
    objection: objection && {
      quote: objection.quote,
      by: objection.by,
      topic: objection.topic as About['openObjection'],
    },
    step: sheet.deals[0]?.step,
    // What was only heard is nothing to build an answer on.
    known: sheet.facts
      .filter(isFirm)
      .map(({ about, key, value, quote }) => ({ about, key, label: factLabels[key], value, quote })),
  }
}

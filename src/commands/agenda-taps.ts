// What can be tapped on a list of what is coming: a brief on the customer.
import { ACTIONS } from '../actions.ts'
import { knownCustomers } from '../customers/store.ts'
import { say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import { send } from '../queue/outbox.ts'
import { showCustomer } from './customer.ts'
import { privately } from './desk.ts'
import type { Tapped } from './taps.ts'

const brief: Tapped = async (tx, desk, asked, tap) => {
  const here = privately(asked, asked.address.thread)
  const named = (await knownCustomers(tx, asked.rep.id)).filter(({ id }) => id === tap.value)
  if (named.length === 0) return send(tx, [say(here, speak(asked.rep.language).replies.unknownTap)], asked.now)
  const show = await showCustomer(desk, here, { named, brief: true, text: '' })
  await show(tx)
}

export const AGENDA_TAPS = { [ACTIONS.brief]: brief }

// What a person can do on the page, each by its name in the page's requests.
import { z } from 'zod'
import type { SlackDouble } from './slack-double.ts'
import type { Message } from './state.ts'

/** Does one thing; `Error` with a plain sentence for what cannot be done. */
type Deed = (double: SlackDouble, asked: unknown) => Promise<unknown>

const chosen = z.union([z.string(), z.array(z.string()), z.null()])
const target = z.object({ action_id: z.string(), block_id: z.string(), chosen: chosen.optional() })
const filling = z.record(z.string(), z.record(z.string(), chosen))
const onMessage = z.object({ user: z.string(), channel: z.string(), ts: z.string() })
const Say = z.object({ user: z.string(), channel: z.string(), text: z.string().min(1), thread: z.string().nullish() })
const Slash = z.object({ user: z.string(), channel: z.string(), command: z.string(), text: z.string() })
const Tap = onMessage.extend({ target })
const TapView = z.object({ user: z.string(), where: z.enum(['modal', 'home']), target, filling: filling.optional() })
const Submit = z.object({ user: z.string(), filling })
const Close = z.object({ user: z.string(), all: z.boolean() })
const Shortcut = z.object({ user: z.string(), callbackId: z.string() })
const Open = z.object({ user: z.string(), tab: z.enum(['home', 'messages']) })

/** The deeds. */
export const deeds: Record<string, Deed> = {
  async say(double, asked) {
    const { user, channel, text, thread } = Say.parse(asked)
    const { ts } = await double.say(user, channel, withMentions(double, text), { thread: thread ?? undefined })
    const failed = double.deliveries.filter(
      d => d.kind === 'event' && d.body.includes(`"ts":"${ts}"`) && d.status !== 200,
    )
    return { status: failed.length > 0 ? 0 : 200 }
  },
  async edit(double, asked) {
    const { text, ...where } = onMessage.extend({ text: z.string().min(1) }).parse(asked)
    return double.edit(where.user, messageAt(double, where), text)
  },
  async remove(double, asked) {
    const where = onMessage.parse(asked)
    return double.remove(where.user, messageAt(double, where))
  },
  async slash(double, asked) {
    const { user, channel, command, text } = Slash.parse(asked)
    return double.slash(user, channel, command, text)
  },
  async tap(double, asked) {
    const { target, ...where } = Tap.parse(asked)
    return double.tap(where.user, messageAt(double, where), target)
  },
  async tapview(double, asked) {
    const { user, where, target, filling } = TapView.parse(asked)
    if (filling && where === 'modal') double.fill(user, filling)
    return double.tap(user, where, target)
  },
  async submit(double, asked) {
    const { user, filling } = Submit.parse(asked)
    return double.submit(user, filling)
  },
  async close(double, asked) {
    const { user, all } = Close.parse(asked)
    return double.closeModal(user, { all })
  },
  async shortcut(double, asked) {
    const { user, callbackId } = Shortcut.parse(asked)
    return double.globalShortcut(user, callbackId)
  },
  async messageshortcut(double, asked) {
    const { callbackId, ...where } = onMessage.extend({ callbackId: z.string() }).parse(asked)
    return double.messageShortcut(where.user, messageAt(double, where), callbackId)
  },
  async open(double, asked) {
    const { user, tab } = Open.parse(asked)
    return double.openHome(user, tab)
  },
}

function messageAt(double: SlackDouble, { user, channel, ts }: z.infer<typeof onMessage>): Message {
  const found = double.seen(user, channel).find(message => message.ts === ts)
  if (!found) throw new Error('That message is gone.')
  return found
}

/** `@Name` of somebody here becomes a mention; longer names first, so that `@Wang Lei` is not `@Wang`. */
function withMentions(double: SlackDouble, text: string): string {
  const people = [...double.state.people.values()].sort((a, b) => b.name.length - a.name.length)
  return people.reduce((said, { id, name }) => said.replaceAll(`@${name}`, `<@${id}>`), text)
}

// Serves the playground: its page, what the page shows, what people do on it, and the clock.
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { MovableClock } from '../clock.ts'
import { deeds } from './deeds.ts'
import { tellNews } from './news.ts'
import { pageFiles } from './page-files.ts'
import type { SlackDouble } from './slack-double.ts'
import { type CommandHint, newsOf, type ShortcutHint, snapshotFor } from './snapshot.ts'

/** What the playground is made of. */
export interface PlaygroundParts {
  /** Not yet started. Its clock should be `clock`. */
  double: SlackDouble
  clock: MovableClock
  /** Ids of the people one can be, the first at the start. */
  users: string[]
  commands: CommandHint[]
  shortcuts: ShortcutHint[]
  /** When a person's next digest is due; without it, the next 08:30. */
  morningOf?(user: string): Promise<Date | undefined>
  /** Awaited after the clock was moved, so that the app can do what has come due. */
  onMove?(at: Date): Promise<void>
}

/** A playground that can be started. */
export interface Playground {
  /** Listens on 127.0.0.1, together with the double's Web API; the page's address. Port 0 takes a free one. */
  start(port: number): Promise<string>
  stop(): Promise<void>
}

const MORNING = '08:30'

/** Puts the page onto the double's routes. */
export function createPlayground(parts: PlaygroundParts): Playground {
  const { double } = parts
  const routes = playRoutes(parts)
  pageFiles(routes)
  double.routes.route('/', routes)
  return {
    async start(port) {
      await double.start(port)
      return double.apiUrl.replace('/api/', '/')
    },
    stop: () => double.stop(),
  }
}

function playRoutes(parts: PlaygroundParts): Hono {
  const moved = new Set<() => void>()
  const routes = new Hono()
  routes.use('/play/*', async (context, next) => {
    // Another site's page must not act here through the visitor's browser.
    const origin = context.req.header('origin')
    if (origin && new URL(origin).host !== context.req.header('host')) return context.json({ error: 'forbidden' }, 403)
    await next()
  })
  routes.get('/play/shown', context => {
    const user = context.req.query('user') || parts.users[0]
    if (!user || !parts.users.includes(user)) return context.json({ error: 'Nobody of that name is here.' }, 404)
    return context.json(shown(parts, user))
  })
  routes.get('/play/news', context => streamSSE(context, stream => tellNews({ ...parts, moved }, stream)))
  routes.post('/play/clock/:by', async context => {
    const { user } = await context.req.json()
    await move(parts, context.req.param('by'), user)
    for (const tell of moved) tell()
    return context.json({ now: parts.clock.now().toISOString() })
  })
  routes.post('/play/:deed', async context => {
    const deed = deeds[context.req.param('deed')]
    if (!deed) return context.json({ error: 'The page asked for something unknown.' }, 404)
    return context.json((await deed(parts.double, await context.req.json())) ?? {})
  })
  routes.onError((error, context) => {
    const line = error instanceof z.ZodError ? z.prettifyError(error) : error.message
    return context.json({ error: line }, 400)
  })
  return routes
}

function shown({ double, clock, users, commands, shortcuts }: PlaygroundParts, user: string) {
  return { ...snapshotFor(double, user, clock.now()), users, commands, shortcuts, news: newsOf(double, users) }
}

async function move({ double, clock, morningOf, onMove }: PlaygroundParts, by: string, user: string): Promise<void> {
  const person = double.state.people.get(user)
  const here = Temporal.Instant.from(clock.now().toISOString()).toZonedDateTimeISO(person?.tz ?? 'UTC')
  const due = by === 'morning' ? await morningOf?.(user) : undefined
  const at = due && due > clock.now() ? due : new Date(later(here, by).epochMilliseconds)
  clock.moveTo(at)
  await onMove?.(at)
  await double.quiet(50)
}

function later(here: Temporal.ZonedDateTime, by: string): Temporal.ZonedDateTime {
  if (by === 'hour') return here.add({ hours: 1 })
  if (by === 'day') return here.add({ days: 1 })
  const morning = here.withPlainTime(MORNING)
  return Temporal.ZonedDateTime.compare(morning, here) > 0 ? morning : morning.add({ days: 1 })
}

// What the bot says about itself: help, and how it is running.
import type { MessageOf } from '../../post.ts'
import { bold, code, item, line } from './line.ts'
import { kept, type Part, section, small } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

/** Draws the list of commands. */
export function drawHelp({ commands, language }: MessageOf<'help'>): Part[] {
  const { help, colon } = WORDS[language]
  return [
    section(
      line(bold(help.title)),
      ...commands.map(({ usage, says }) => item(code(typed(usage, 120)), colon, typed(says))),
    ),
    kept({ is: 'lines', lines: [line(help.free)], small: true }),
  ]
}

/** Draws how it is running: engine, database, what waits, what failed and why. */
export function drawStatus(message: MessageOf<'status'>): Part[] {
  const { status: words, colon } = WORDS[message.language]
  const { dead } = message
  const failed = dead.map(({ at, what, why }) => item(`${typed(at, 40)} · ${typed(what, 120)}${colon}${typed(why)}`))
  return [
    section(
      line(bold(words.title)),
      line(`${words.engine}${colon}${typed(message.engine, 120)}`),
      line(`${words.database}${colon}${typed(message.database, 120)}`),
      line(words.people(message.customers, message.reps)),
      line(words.waiting(message.waiting.inbox, message.waiting.outbox)),
    ),
    dead.length > 0 ? section(line(bold(words.dead(dead.length))), ...failed) : small(line(words.allWell)),
  ]
}

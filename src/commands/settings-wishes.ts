// "No birthday reminders, please", "at most three in the morning": settings that are changed by saying so.
import type { Tx } from '../../db/database.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { enSettingsHearing } from '../languages/en/settings-hear.ts'
import { hearSettings, type SettingsWish } from '../languages/settings.ts'
import { zhSettingsHearing } from '../languages/zh/settings-hear.ts'
import type { NudgeKind } from '../nudges/book.ts'
import { isAllowed } from '../nudges/form.ts'
import { NUMBERS, type NumberKey } from '../nudges/settings.ts'
import { keepTaste, tasteOf } from '../nudges/store/tastes.ts'
import { send } from '../queue/outbox.ts'
import { lifeWords } from './nudge-tastes.ts'
import { showSettings, showTeamSettings } from './settings.ts'
import { changeOwn, listed, resetOwn, SETTINGS_WORDS, told, undoing } from './settings-changes.ts'
import { settingsText } from './settings-summary.ts'

/** What a message asks of the settings; undefined where it says anything else. */
export const settingsWish = (text: string): SettingsWish | undefined =>
  hearSettings(text, [zhSettingsHearing, enSettingsHearing])

/** Follows it, and says what holds now and how to have it back. */
export const followSettings =
  (asked: Asked, wish: SettingsWish): Commit =>
  async tx => {
    const { rep, now } = asked
    const words = SETTINGS_WORDS[rep.language]
    const tell = (...lines: string[]) => send(tx, [say(asked, lines.join('\n'))], now)
    switch (wish.do) {
      case 'show':
        return tell(await settingsText(tx, rep))
      case 'reset':
        return tell(words.reset(listed(await resetOwn(tx, asked), rep.language)))
      case 'turn':
        return tell(...(await turnKinds(tx, asked, wish)))
      case 'set': {
        const wrong = wish.numbers.filter(({ key, to }) => !isAllowed(key, to))
        if (wrong.length > 0) return tell(...wrong.map(({ key }) => refused(asked, key)))
        const numbers = Object.fromEntries(wish.numbers.map(({ key, to }) => [key, to]))
        const steps = await changeOwn(tx, asked, { numbers })
        if (steps.length > 0) return tell(...told(steps, rep.language), words.undo(undoing(steps, rep.language)))
        return tell(words.alreadySet(wish.numbers.map(({ key, to }) => words.meaning(key, to))))
      }
    }
  }

/** Switches kinds; one that is wanted is no longer sent less often either. */
async function turnKinds(
  tx: Tx,
  asked: Asked,
  { kinds, on }: { kinds: readonly NudgeKind[]; on: boolean },
): Promise<string[]> {
  const { rep, now } = asked
  const words = SETTINGS_WORDS[rep.language]
  const rarer = on ? await seldomOf(tx, rep.id, kinds) : []
  for (const kind of rarer)
    await keepTaste(tx, { workspace: rep.workspace, rep: rep.id, kind, taste: 'usual', at: now })
  const steps = await changeOwn(tx, asked, { kinds: Object.fromEntries(kinds.map(kind => [kind, on])) })
  if (steps.length > 0) return [...told(steps, rep.language), words.undo(undoing(steps, rep.language))]
  if (rarer.length > 0) return rarer.map(kind => lifeWords(rep.language).asBefore(words.names[kind]))
  return [
    words.alreadyTurned(
      kinds.map(kind => words.names[kind]),
      on,
    ),
  ]
}

/** Those of some kinds that are sent less often, since the rep found them not useful. */
async function seldomOf(tx: Tx, rep: string, kinds: readonly NudgeKind[]): Promise<NudgeKind[]> {
  const seldom: NudgeKind[] = []
  for (const kind of kinds) if ((await tasteOf(tx, rep, kind))?.taste === 'seldom') seldom.push(kind)
  return seldom
}

function refused({ rep }: Asked, key: NumberKey): string {
  const { wrong, numbers } = SETTINGS_WORDS[rep.language]
  return wrong.kept(numbers[key], wrong.bounds(NUMBERS[key]))
}

/** `/rapport settings`, `settings team`, or with a wish in words. */
export function settingsCommand(asked: Asked, words: string): Commit {
  if (/^(?:the )?team(?:['’]s)?$|^团队(?:的)?$/iu.test(words)) return showTeamSettings(asked)
  const wish = settingsWish(words)
  return wish ? followSettings(asked, wish) : showSettings(asked)
}

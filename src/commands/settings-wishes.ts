// "No birthday reminders, please", "at most three in the morning": settings that are changed by saying so.
import { type Asked, type Commit, say } from '../flow.ts'
import { enSettingsHearing } from '../languages/en/settings-hear.ts'
import { hearSettings, type SettingsWish } from '../languages/settings.ts'
import { zhSettingsHearing } from '../languages/zh/settings-hear.ts'
import { isAllowed } from '../nudges/form.ts'
import { NUMBERS, type NumberKey } from '../nudges/settings.ts'
import { send } from '../queue/outbox.ts'
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
      case 'turn': {
        const kinds = Object.fromEntries(wish.kinds.map(kind => [kind, wish.on]))
        const steps = await changeOwn(tx, asked, { kinds })
        const names = wish.kinds.map(kind => words.names[kind])
        if (steps.length === 0) return tell(words.alreadyTurned(names, wish.on))
        return tell(...told(steps, rep.language), words.undo(undoing(steps, rep.language)))
      }
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

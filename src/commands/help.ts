// What a person can do here, from the list of commands.
import type { Language } from '../model.ts'
import type { MessageOf } from '../post.ts'
import { COMMAND_WORDS } from './words.ts'

/** The list of commands with what each does. */
export const helpPost = (language: Language): MessageOf<'help'> => ({
  kind: 'help',
  language,
  commands: Object.values(COMMAND_WORDS).map(words => words[language]),
})

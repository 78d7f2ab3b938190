// What is said of quiet hours, by language.
import type { Language } from '../model.ts'
import { enQuiet } from './en/quiet.ts'
import type { QuietWords } from './quiet.ts'
import { zhQuiet } from './zh/quiet.ts'

export const QUIET_WORDS: Record<Language, QuietWords> = { zh: zhQuiet, en: enQuiet }

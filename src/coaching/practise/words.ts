// The words of practice by language.
import { en } from '../../languages/en/practise.ts'
import type { PracticeWords } from '../../languages/practise.ts'
import { zh } from '../../languages/zh/practise.ts'
import type { Language } from '../../model.ts'

export const PRACTICE_WORDS: Record<Language, PracticeWords> = { zh, en }

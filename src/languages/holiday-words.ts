// What is said of public holidays, by language.
import type { Language } from '../model.ts'
import { enHolidays } from './en/holidays.ts'
import type { HolidayWords } from './holidays.ts'
import { zhHolidays } from './zh/holidays.ts'

export const HOLIDAY_WORDS: Record<Language, HolidayWords> = { zh: zhHolidays, en: enHolidays }

// English names of festivals, and what is said around them ("over Christmas").
import type { FestivalName } from '../../understanding/dates/festival-days.ts'
import { readFestival, readHoliday, readLongWeekend } from '../../understanding/dates/festivals.ts'
import { type DateRule, phrase } from '../../understanding/dates/grammar.ts'
import { words } from './dates-words.ts'

const CNY = String.raw`(?:chinese|lunar) new year|spring festival|(?<=\b(?:before|after|over|until|around|by|during) )CNY(?! ?\d)`
const names: [string, FestivalName][] = [
  [`(?:chinese|lunar) new year['’]s eve`, 'lunarNewYearsEve'],
  [CNY, 'springFestival'],
  [`new year['’]?s eve|NYE`, 'newYearsEve'],
  [
    String.raw`new year['’]?s(?: day)?|(?<=\b(?:the|before|after|in the|until|over) )new year|New Year(?= (?:holiday|break))`,
    'newYear',
  ],
  ['(?:christmas|xmas) eve', 'christmasEve'],
  ['(?:christmas|xmas|x-mas)(?: day| holidays?)?', 'christmas'],
  ['boxing day', 'boxingDay'],
  ['black friday', 'blackFriday'],
  ['cyber monday', 'cyberMonday'],
  ['thanksgiving(?: day)?', 'thanksgiving'],
  ['halloween', 'halloween'],
  [`valentine['’]?s(?: day)?`, 'valentines'],
  ['good friday', 'goodFriday'],
  ['easter monday', 'easterMonday'],
  ['easter(?: sunday)?', 'easter'],
  [String.raw`st\.? patrick['’]?s(?: day)?`, 'stPatricks'],
  ['memorial day', 'memorialDay'],
  ['labou?r day', 'usLaborDay'],
  ['may day', 'labourDay'],
  ['independence day|(?:the )?(?:fourth|4th) of july', 'independenceDay'],
  [`veterans['’]? day`, 'veteransDay'],
  [`presidents['’]? day`, 'presidentsDay'],
  ['(?:MLK|martin luther king) day', 'mlkDay'],
  ['columbus day', 'columbusDay'],
  ['juneteenth', 'juneteenth'],
  ['canada day', 'canadaDay'],
  ['double ninth(?: festival)?|chongyang(?: festival)?', 'doubleNinth'],
  ['qixi(?: festival)?', 'qixi'],
  ['winter solstice', 'winterSolstice'],
  [`mother['’]?s['’]? day`, 'mothersDay'],
  [`father['’]?s['’]? day`, 'fathersDay'],
  [`(?:international )?women['’]?s day`, 'womensDay'],
  ['mid-?autumn(?: festival| day)?|moon festival', 'midAutumn'],
  ['dragon boat(?: festival)?', 'dragonBoat'],
  ['lantern festival', 'lantern'],
  ['qingming(?: festival)?|tomb[- ]sweeping day', 'qingming'],
  ['(?:chinese )?national day|golden week', 'nationalDay'],
  [`(?:singles['’]? day|double (?:11|eleven))`, 'doubleEleven'],
]

/** The weeks between Christmas and New Year. */
const holidays: DateRule = {
  pattern: phrase(String.raw`\bthe (?:christmas |xmas |winter )?holidays\b`),
  read: (_, reference) => {
    const newYear = readFestival('newYear', reference)
    const from = newYear?.from.subtract({ days: 8 })
    return newYear && from ? { ...newYear, from, before: from.subtract({ days: 1 }) } : null
  },
}

/** One rule a festival: the day, or with "over" and "during" the holiday around it. */
const named: DateRule[] = names.map(([pattern, name]) => ({
  pattern: phrase(
    String.raw`\b(?<over>(?:over|during|throughout) (?:the )?)?(?:(?<mod>this|next|last) )?(?:${pattern})(?:(?<weekend> (?:holiday )?weekend)|(?<holiday> (?:holidays?|break|period))|(?<year>,? (?:of )?{YEAR}))?(?![\w'’])(?! (?:Road|Rd|Street|St|Avenue|Ave|Island|Gifts?|Box(?:es)?|cards?|party|tree|gift|box|boxes|set|sets|edition|mooncakes?|race|Seals|Bunny|eggs?)\b)`,
    words,
  ),
  read: ({ over, mod, weekend, holiday, year }, reference) => {
    if (weekend) return readLongWeekend(name, reference)
    if (mod?.toLowerCase() === 'last')
      return readFestival(name, { on: reference.on.subtract({ days: 1 }), lean: 'past' })
    if (over || holiday) return readHoliday(name, reference)
    return readFestival(name, reference, year ? Number(year.slice(-4)) : undefined)
  },
}))

export const enFestivals: DateRule[] = [holidays, ...named]

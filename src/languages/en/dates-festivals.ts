// English names of festivals, and what is said around them ("over Christmas").
import { type FestivalName, readFestival, readHoliday } from '../../understanding/dates/festivals.ts'
import { type DateRule, phrase } from '../../understanding/dates/grammar.ts'
import { words } from './dates-words.ts'

const CNY = String.raw`(?:chinese|lunar) new year|spring festival|(?<=\b(?:before|after|over|until|around|by|during) )CNY(?! ?\d)`
const names: [string, FestivalName][] = [
  [String.raw`(?:chinese|lunar) new year['’]s eve`, 'lunarNewYearsEve'],
  [CNY, 'springFestival'],
  [String.raw`new year['’]?s eve|NYE`, 'newYearsEve'],
  [
    String.raw`new year['’]?s(?: day)?|(?<=\b(?:the|before|after|in the|until|over) )new year|New Year(?= (?:holiday|break))`,
    'newYear',
  ],
  [String.raw`(?:christmas|xmas) eve`, 'christmasEve'],
  [String.raw`(?:christmas|xmas|x-mas)(?: day| holidays?)?`, 'christmas'],
  ['boxing day', 'boxingDay'],
  ['black friday', 'blackFriday'],
  ['cyber monday', 'cyberMonday'],
  ['thanksgiving(?: day)?', 'thanksgiving'],
  ['halloween', 'halloween'],
  [String.raw`valentine['’]?s(?: day)?`, 'valentines'],
  ['good friday', 'goodFriday'],
  ['easter monday', 'easterMonday'],
  ['easter(?: sunday)?', 'easter'],
  [String.raw`st\.? patrick['’]?s(?: day)?`, 'stPatricks'],
  ['memorial day', 'memorialDay'],
  ['labou?r day', 'usLaborDay'],
  ['may day', 'labourDay'],
  [String.raw`independence day|(?:the )?(?:fourth|4th) of july`, 'independenceDay'],
  [String.raw`veterans['’]? day`, 'veteransDay'],
  [String.raw`presidents['’]? day`, 'presidentsDay'],
  ['(?:MLK|martin luther king) day', 'mlkDay'],
  ['columbus day', 'columbusDay'],
  [String.raw`mother['’]?s['’]? day`, 'mothersDay'],
  [String.raw`father['’]?s['’]? day`, 'fathersDay'],
  [String.raw`(?:international )?women['’]?s day`, 'womensDay'],
  ['mid-?autumn(?: festival| day)?|moon festival', 'midAutumn'],
  ['dragon boat(?: festival)?', 'dragonBoat'],
  ['lantern festival', 'lantern'],
  ['qingming(?: festival)?|tomb[- ]sweeping day', 'qingming'],
  ['(?:chinese )?national day|golden week', 'nationalDay'],
  [`(?:singles['’]? day|double (?:11|eleven))`, 'doubleEleven'],
]

/** One rule a festival: the day, or with "over" and "during" the holiday around it. */
export const enFestivals: DateRule[] = names.map(([pattern, name]) => ({
  pattern: phrase(
    String.raw`\b(?<over>(?:over|during|throughout) (?:the )?)?(?:(?:this|next|last) )?(?:${pattern})(?:(?<holiday> (?:holidays?|break|period))|(?<year>,? (?:of )?{YEAR}))?(?![\w'’])(?! (?:Road|Rd|Street|St|Avenue|Ave|Island|Gifts?|Box(?:es)?|cards?|party|tree|gift|box|boxes|set|sets|edition|mooncakes?|race)\b)`,
    words,
  ),
  read: ({ over, holiday, year }, reference) => {
    if (over || holiday) return readHoliday(name, reference)
    return readFestival(name, reference, year ? Number(year.slice(-4)) : undefined)
  },
}))

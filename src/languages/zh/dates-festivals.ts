// Chinese names of festivals and lunar days: 中秋, 国庆期间, 年前, 节后, 正月十五, 腊月初八.
import { type FestivalName, festivalDay } from '../../understanding/dates/festival-days.ts'
import { nearestFestival, nearestLunarDay, readFestival, readHoliday } from '../../understanding/dates/festivals.ts'
import { type DateRule, type Groups, oneDay, phrase } from '../../understanding/dates/grammar.ts'
import { makeUpDay } from '../../understanding/dates/makeup.ts'
import { numberOf, words, yearOf } from './dates-words.ts'

const names: Record<string, FestivalName> = {
  春节: 'springFestival',
  过年: 'springFestival',
  农历新年: 'springFestival',
  大年初一: 'springFestival',
  除夕: 'lunarNewYearsEve',
  大年三十: 'lunarNewYearsEve',
  年三十: 'lunarNewYearsEve',
  年夜: 'lunarNewYearsEve',
  小年: 'littleNewYear',
  腊八: 'laba',
  元旦: 'newYear',
  跨年夜: 'newYearsEve',
  元宵: 'lantern',
  清明: 'qingming',
  五一: 'labourDay',
  劳动: 'labourDay',
  端午: 'dragonBoat',
  七夕: 'qixi',
  中秋: 'midAutumn',
  国庆: 'nationalDay',
  十一: 'nationalDay',
  重阳: 'doubleNinth',
  冬至: 'winterSolstice',
  圣诞: 'christmas',
  平安夜: 'christmasEve',
  感恩: 'thanksgiving',
  万圣: 'halloween',
  情人: 'valentines',
  三八: 'womensDay',
  '618': 'midYearSale',
  妇女: 'womensDay',
  六一: 'childrensDay',
  儿童: 'childrensDay',
  教师: 'teachersDay',
  双十一: 'doubleEleven',
  双11: 'doubleEleven',
  双十二: 'doubleTwelve',
  双12: 'doubleTwelve',
  母亲: 'mothersDay',
  父亲: 'fathersDay',
}

// 李国庆, 王清明: after a surname it is a given name.
const SURNAME =
  '赵钱孙李吴郑王冯陈褚卫沈韩杨朱秦许吕张孔曹严魏陶姜谢邹苏潘葛范彭鲁韦马俞袁柳史唐薛雷贺汤罗郝傅齐伍余顾孟黄萧尹姚邵汪毛戴宋庞熊纪舒董梁杜阮蓝贾郭林钟徐邱蔡田胡霍卢莫丁邓洪崔龚程陆段侯刘叶赖谭廖'
const PRODUCT = '月饼|礼盒|礼品|礼包|粽|套装|款|路|街|广场|大道|村|社区|小区|店|快乐|安康|果|红包|年货|奖|卡'
const HOLIDAY = '期间|假期|长假|黄金周|放假|小长假|连休'
const LONG =
  '春节|农历新年|大年初一|除夕|大年三十|年三十|小年夜?|腊八节?|元旦节?|跨年夜|元宵节?|清明节?|端午节?|七夕节?|中秋节?|国庆节?|重阳节?|冬至|圣诞节?|平安夜|感恩节|万圣节|情人节|劳动节|妇女节|三八节|儿童节|教师节|母亲节|父亲节|双十一|双11(?!\\d)|双十二|双12(?!\\d)|五一劳动节|六一儿童节|三八妇女节|六一节|国庆双节'
// 五一, 六一, 十一 and 过年 are also numbers and streets, or mean the season; what follows shows the festival.
const SHORT = `(?<![\\d零一二三四五六七八九十百千万点第个双])(?:五一(?:(?=一起|一块儿?|一早)|(?![\\d一二三四五六七八九十百千万点个]))|(?:六一|十一|三八|618(?!\\d))(?=${HOLIDAY}|[之以]?[前后]|那天|当天|左右|活动|促销|大促))|过年(?=期间|[之以]?[前后]|放假|那|时|回)`

const festival: DateRule = {
  pattern: phrase(
    `(?:(?<year>{YEAR}|明后年)的?)?(?<![${SURNAME}])(?<name>${LONG}|${SHORT})(?!${PRODUCT}|(?:假期)?的?(?:调休|补班|补假))(?:当天|那天)?(?<holiday>${HOLIDAY})?`,
    words,
    'g',
  ),
  read: ({ year, name = '', holiday }, reference) => {
    const known = festivalNamed(name)
    if (!known) return null
    if (holiday && !year) return readHoliday(known, reference)
    return readFestival(known, reference, year ? yearOf(year, reference.on.year) : undefined)
  },
}

const STATUTORY: FestivalName[] = [
  'newYear',
  'springFestival',
  'qingming',
  'labourDay',
  'dragonBoat',
  'midAutumn',
  'nationalDay',
]

/** 年前 and 年后 turn on 春节; 节前 and 节后 on the nearest public holiday. */
const aroundFestival: DateRule = {
  pattern:
    /(?<![\d一二两三四五六七八九十百几半今明去前后每多来近周当两同往些青少成中老春旦宵明午秋庆阳诞恩人动女童师亲季环细情关章调礼末月数])(?<which>[年节])(?<side>前|后)(?![天]|[期半]|来|浪|辈)/g,
  read: ({ which, side }, reference) => {
    const near = which === '年' ? readFestival('springFestival', reference) : nearestFestival(STATUTORY, reference)
    if (!near) return null
    if (side === '前') return near.before ? oneDay(near.before, { kind: 'deadline' }) : null
    const from = near.after ?? near.to.add({ days: 1 })
    return { from, to: from.add({ days: which === '年' ? 7 : 6 }), open: true, kind: 'range' }
  },
}

/** 过完年, 过了国庆 */
const pastFestival: DateRule = {
  pattern: /过[完了](?<name>春节|年|国庆节?|中秋节?|元旦|五一|端午节?|清明|十一|元宵节?)(?![一二三四五六七八九十])/g,
  read: ({ name = '' }, reference) => {
    const known = festivalNamed(name === '年' ? '过年' : name)
    const day = known && readFestival(known, reference)
    return day?.after ? { from: day.after, to: day.after.add({ days: 6 }), open: true } : null
  },
}

/** 国庆调休那个周六, 补班那天: a day off that is worked; the day off itself goes by the same word without a weekday. */
const makeUp: DateRule = {
  pattern:
    /(?:(?<name>春节|元旦|清明|五一|劳动|端午|中秋|国庆|十一)节?)?(?:假期)?的?(?:(?:调休|补假)(?:上班|补班|要上班|得上班)?的?(?:[那这]一?个?)?(?:周|星期|礼拜)(?<day>[六日天])|(?:调休上班|补班)的?(?:[那这](?:一?天|一?个(?:周|星期|礼拜)(?<same>[六日天]))|日(?![常程])))/g,
  read: ({ name = '', day, same }, reference) => {
    const holiday = { 五一: '劳动', 十一: '国庆' }[name] ?? name
    const weekday = day ?? same
    const found = makeUpDay(reference, holiday, weekday ? (weekday === '六' ? 6 : 7) : undefined)
    return found ? oneDay(found, { open: true }) : { from: reference.on, to: reference.on, unknown: true }
  },
}

/** 开春: the first month of spring, from 立春 to 惊蛰. */
const spring: DateRule = {
  pattern: /(?:(?<year>明年|今年)的?)?开春(?:[之以]?后)?/g,
  read: ({ year }, reference) => {
    const starts = readFestival('springBegins', reference, year ? yearOf(year, reference.on.year) : undefined)
    const from = starts?.from
    const to = from && festivalDay('insectsAwaken', from.year)?.subtract({ days: 1 })
    return from && to ? { from, to, open: !year, kind: 'range' } : null
  },
}

/** 农历八月十五, 正月十五, 腊月初八, 三月初三 */
const lunar: DateRule = {
  pattern: phrase(
    String.raw`(?<cue>农历|阴历|旧历)?的?(?<leap>(?<![\d一二三四五六七八九十])闰)?(?<month>[正冬腊]|(?<![\d一二三四五六七八九十])(?:{MONTH}))月(?<day>初[一二三四五六七八九十]|廿[一二三四五六七八九]?|(?:三十|二?十[一二三四五六七八九]?)(?![号日个])|(?:\d{1,2}|二十|三十)[号日]?)`,
    words,
    'g',
  ),
  read: (groups, reference) => {
    const found = lunarOf(groups)
    return found && oneDay(nearestLunarDay(found.month, found.day, reference), { open: true })
  },
}

/** 初八, 大年初六: days of the first month; 初一 to 初三 without 大年 are school years. */
const newYearDays: DateRule = {
  pattern: /(?:大年初(?<any>[一二三四五六七八九十])|(?<![当起最月年正腊冬])初(?<late>[四五六七八九十])(?![中级步]))/g,
  read: ({ any, late }, reference) =>
    oneDay(nearestLunarDay(1, numberOf(any ?? late ?? ''), reference), { open: true }),
}

export const zhFestivals: DateRule[] = [festival, aroundFestival, pastFestival, makeUp, spring, lunar, newYearDays]

/** The lunar month and day that words name; null when their wording shows no lunar calendar. */
export function lunarOf({ cue, leap, month = '', day = '' }: Groups): { month: number; day: number } | null {
  const named = { 正: 1, 冬: 11, 腊: 12 }[month]
  const spoken = /^[初廿]/.test(day)
  // 八月十五 without 号 is the festival; any other bare month and day is of the civil calendar.
  if (!cue && !named && !spoken && !leap && !(month === '八' && day === '十五')) return null
  const number = numberOf(day.replace(/^初/, '').replace(/[号日]$/, ''))
  if (number < 1 || number > 30) return null
  return { month: (leap ? -1 : 1) * (named ?? numberOf(month)), day: number }
}

function festivalNamed(name: string): FestivalName | undefined {
  return names[name] ?? names[name.replace(/[节夜]$/, '')] ?? names[name.slice(0, 2)]
}

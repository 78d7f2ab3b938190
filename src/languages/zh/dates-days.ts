// Chinese phrases for days counted from today, and for a bare day of the month.
import { addWorkdays, dayOf, nearestDayOfMonth } from '../../understanding/dates/calendar.ts'
import { type DateRule, oneDay, phrase } from '../../understanding/dates/grammar.ts'
import { numberOf, words } from './dates-words.ts'

const offsets: Record<string, number> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 }
const partTimes: Record<string, string> = { 早: '09:00', 晨: '09:00', 晚: '19:00', 夜: '19:00' }

const relative: DateRule = {
  // 目前天气 and 以后天天 hold 前天 and 后天 only by accident.
  pattern:
    /(?:(?<big>大{1,2})(?<far>[前后])天|(?<near>[今明昨])[天日]|(?<!如)(?<two>[今明昨])儿个?|(?<![目以之提午年月日周先然最往眼])(?<yonder>[前后])儿个?(?![子媳童女科歌])|(?<![目以之提午年月日周先然最往眼])(?<plain>[前后])天(?![天气津猫然才]))(?!生[日辰])/g,
  read: ({ big, far, near, two, yonder, plain }, { on }) => {
    const base = offsets[far ?? near ?? two ?? yonder ?? plain ?? ''] ?? 0
    return oneDay(on.add({ days: base + Math.sign(base) * (big?.length ?? 0) }))
  },
}

/** 明后天, 今明两天 */
const pair: DateRule = {
  pattern: /(?<first>[今明])(?<last>[明后])(?:两?天)/g,
  read: ({ first = '', last = '' }, { on }) => {
    const [from, to] = [offsets[first] ?? 0, offsets[last] ?? 0]
    return from < to ? { from: on.add({ days: from }), to: on.add({ days: to }) } : null
  },
}

/** 今晚, 明早: a day with its part. */
const dayPart: DateRule = {
  pattern: /(?<day>[今明昨])(?<part>[早晚晨夜])(?!点[儿些]|一点|些|[报期上]|[一两二三几]步)(?:上)?/g,
  read: ({ day = '', part = '' }, { on }) => oneDay(on.add({ days: offsets[day] ?? 0 }), { time: partTimes[part] }),
}

/** 下班前 and 今天之内 end with today. */
const endOfToday: DateRule = {
  pattern: /(?:(?<day>[今明])[天日])?(?:下班|收工|收盘|打烊)(?:之|以)?前|(?<within>[今明])[天日](?:之|以)?内/g,
  read: ({ day, within }, { on }) =>
    oneDay(on.add({ days: offsets[day ?? within ?? '今'] ?? 0 }), { kind: 'deadline' }),
}

const nextWorkday: DateRule = {
  pattern: /下一?个?工作日/g,
  read: (_, { on }) => oneDay(addWorkdays(on, 1)),
}

// What 号 and 日 mean when they number or count something else.
const NOT_HAO =
  '楼|院|店(?!庆|里见)|门|线|仓|库(?!存)|馆|厅|厂|桌|车间|车位|车厢|机(?!票|场)|柜|窗口|摊|铺|井|床|房|室|栋|幢|座|区|档口|电池|公路|国道|地块|码头|标段|员工|包厢|包间|包房|会议室|展位|展台|展馆|泊位|坑|货架|货位|汽油|柴油|钢|针|字|文|选手|技师|位|人物|难|种子|工程|首长|路|桥|街|样机|配方|客户|门店|方案(?!会)'
const NOT_RI = '元|本|语|系|企|用|程|常|期|历|报|志|化|光|产|式|料|均|活|夜|游|线|龄|账|之内|以内|内|后|之后|以后|子'
const DAY = `(?:号(?!${NOT_HAO})|日(?!${NOT_RI}))`

const dayOfMonth: DateRule = {
  pattern: phrase(
    String.raw`(?<![\d月第每编账型单房.:/一二三四五六七八九十廿百两-])(?<first>{NUM})(?:[号日]?[到至~～、和-](?<second>{NUM}))?${DAY}`,
    words,
    'g',
  ),
  read: ({ first = '', second }, reference) => {
    const from = nearestDayOfMonth(numberOf(first), reference)
    if (!from || !second) return oneDay(from, { open: true })
    const to = dayOf(from.year, from.month, numberOf(second))
    return to && to.day > from.day ? { from, to, open: true, kind: 'range' } : null
  },
}

export const zhDays: DateRule[] = [relative, pair, dayPart, endOfToday, nextWorkday, dayOfMonth]
/** 号 and 日 after a number, where they mean a day of the month. */
export const DAY_MARK = DAY

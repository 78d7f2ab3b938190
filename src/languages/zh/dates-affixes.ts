// Chinese words beside a date that change it: 之前, 以后, 最晚, 截至; and days counted from it (春节前两周).
import { addWorkdays, type Day, type Stretch } from '../../understanding/dates/calendar.ts'
import { type Affix, phrase } from '../../understanding/dates/grammar.ts'
import { shifted } from './dates-spans.ts'
import { numberOf, words } from './dates-words.ts'

const SHIFT = `(?<count>${words.COUNT}|半)个?(?<unit>工作日|天|周(?!${words.WEEKDAY})|星期(?!${words.WEEKDAY})|礼拜(?!${words.WEEKDAY})|月)`

export const zhTrails: Affix[] = [
  { pattern: /的?(?:下班|收工|收盘|打烊|闭店|关门)(?:之|以)?前/y, turn: 'by' },
  {
    // 春节后第一周, 节后第二个工作日
    pattern: /(?<behind>(?:[之以]?后)?)的?第(?<nth>[一二三四五])个?(?<unit>工作日|天|周(?![一二三四五六日天]))/y,
    turn: 'shift',
    shift: ({ behind, nth = '', unit }, _, reading) => {
      const from = behind ? (reading.after ?? reading.to.add({ days: 1 })) : reading.from
      return countedFrom(from, numberOf(nth), unit)
    },
  },
  {
    pattern: phrase(String.raw`(?:的)?(?<way>前|后)(?:的)?${SHIFT}(?![\d内])`, words, 'y'),
    turn: 'shift',
    shift: ({ count = '', unit = '', way }, day) => {
      const to = shifted(day, numberOf(count) * (way === '前' ? -1 : 1), unit)
      return { from: to, to }
    },
  },
  { pattern: /的?(?:之前|以前|前(?!后|面|台|景|往|者|期|天|几|[一两二三]))|为止|截[止至]/y, turn: 'before' },
  { pattern: /的?(?:之后|以后|过后|后(?!天|面|台|续|期|来|勤|备|半))/y, turn: 'after' },
  { pattern: /(?:之内|以内|内(?![部容])(?=[，。,.；;！!？?\s把要给必搞完付交到送回发定答提]|$))/y, turn: 'by' },
  { pattern: /(?:左右|前后|上下|那天|当天|起|开始|这天)/y, turn: 'on' },
]

/** The `nth` working day, day or week (of seven days) from a first day on. */
function countedFrom(first: Day, nth: number, unit: string | undefined): Stretch {
  const from =
    unit === '工作日'
      ? addWorkdays(first.subtract({ days: 1 }), nth)
      : first.add({ days: (nth - 1) * (unit === '周' ? 7 : 1) })
  return { from, to: unit === '周' ? from.add({ days: 6 }) : from }
}

export const zhLeads: Affix[] = [
  { pattern: /每年的?$/, turn: 'every' },
  {
    pattern:
      /(?:最[晚迟](?:不超过|到|是|在)?|不[晚迟]于|至[晚迟]|截[至止](?:到|时间是?|日期是?)?|赶?在?截止到|务必在)\s{0,1}$/,
    turn: 'by',
  },
  { pattern: /(?:自从?|打从)$/, turn: 'since' },
  { pattern: /(?:赶在|定在|约在|改到|推到|延到|拖到)$/, turn: 'on' },
]

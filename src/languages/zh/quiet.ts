// Quiet hours in Chinese: how they are asked for, and what is said of them.
import type { QuietHearing, QuietWords, SpokenTime } from '../quiet.ts'

const T =
  '(?:(?:每天|平时)?(?:凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|夜里|夜间|半夜|晚|午夜)?(?:\\d{1,2}(?:[:：]\\d{2}|点(?:半|钟|\\d{1,2}分?)?)|[一二两三四五六七八九十]{1,3}点(?:半|钟|一刻)?)|午夜|零点|中午)'
const DONT =
  '(?:都|就|请|再)?(?:别|不要|勿|不用|不准|不许|禁止)(?:再)?(?:来)?(?:打扰|吵|烦|给我发|发|推送|提醒|通知|联系)(?:我)?(?:任何)?(?:消息|提醒|通知|晨报|东西)?'
const QUIET = '(?:我的)?(?:免打扰|勿扰|安静|静音)(?:时间|时段|模式)?'
const set = (source: string) => new RegExp(`^${source}(?:了|吧|啊|哦|哈)?$`, 'u')

export const zhQuietHearing: QuietHearing = {
  around: /^(?:请|麻烦|帮我|你好|以后|今后|记住|把)+[，, ]*|[。.!！~～ ]+$/gu,
  between: [
    set(
      `(?:把)?${QUIET}(?:设(?:置)?(?:为|成|到)?|改(?:为|成|到)?|定(?:为|在)?|是|为|从|：|:)*(?<from>${T})(?:到|至|-|~|～|—)(?:第二天|次日|隔天)?(?<to>${T})`,
    ),
    set(`(?:从)?(?<from>${T})(?:到|至|-|~|～|—)(?:第二天|次日|隔天)?(?<to>${T})(?:之间|期间|这段时间)?(?:，)?${DONT}`),
  ],
  before: [
    set(`(?<to>${T})(?:之前|以前|前)(?:，)?${DONT}`),
    set(`${DONT}(?:在)?(?<to>${T})(?:之前|以前|前)`),
    set(`(?<to>${T})(?:之后|以后|后)(?:，)?(?:才|再)(?:能)?(?:打扰|提醒|联系|通知|发消息给|推送)(?:我)?`),
  ],
  after: [set(`(?<from>${T})(?:之后|以后|后|过后|起)(?:，)?${DONT}`), set(`(?:过了)(?<from>${T})(?:，)?${DONT}`)],
  only: [
    set(`只(?:在|能在|可以在)(?<from>${T})(?:到|至|-|~)(?<to>${T})(?:之间)?(?:打扰|提醒|联系|通知|发消息给)(?:我)?`),
  ],
  off: [
    set(`(?:取消|关闭|关掉|关了|去掉|停用|不要|不用)${QUIET}`),
    set('(?:随时|什么时候|几点)都(?:可以|能)(?:打扰|提醒|联系)我'),
  ],
  ask: [
    set(`${QUIET}(?:是)?(?:几点|多少|什么时候|什么|几点到几点|怎么设的)[？?]?`),
    set(`(?:查|看)(?:一?下)?${QUIET}`),
    set(QUIET),
  ],
  time,
}

const NUMBERS = '零一二三四五六七八九'

function time(words: string): SpokenTime | undefined {
  if (/^(?:午夜|零点)$/u.test(words)) return { hour: 0, minute: 0, sure: true }
  if (words === '中午') return { hour: 12, minute: 0, sure: true }
  const [, spoken = '', rest = ''] = /(\d{1,2}|[一二两三四五六七八九十]{1,3})[点:：](.*)$/u.exec(words) ?? []
  const hour = /^\d/.test(spoken) ? Number(spoken) : numberOf(spoken)
  const minute = rest.startsWith('半') ? 30 : rest.startsWith('一刻') ? 15 : Number(/^\d{1,2}/.exec(rest)?.[0] ?? 0)
  if (!spoken || hour > 24 || minute > 59) return undefined
  if (/下午|傍晚|晚/u.test(words)) return { hour: hour < 12 ? hour + 12 : hour % 24, minute, sure: true }
  if (/中午/u.test(words)) return { hour: hour < 3 ? hour + 12 : hour, minute, sure: true }
  if (/凌晨|清晨|早|上午|夜/u.test(words)) return { hour: hour % 24, minute, sure: true }
  return { hour: hour % 24, minute, sure: hour > 12 || hour === 0 || /^0/.test(spoken) }
}

function numberOf(words: string): number {
  const [, tens, ones = ''] = /^(?:([一二]?)十)?([一二两三四五六七八九]?)$/u.exec(words) ?? []
  const digit = (one: string) => (one === '两' ? 2 : NUMBERS.indexOf(one || '零'))
  return (tens === undefined ? 0 : (digit(tens) || 1) * 10) + digit(ones)
}

/** Past midnight the end lies on the next day. */
const span = (from: string, to: string): string => `${from}到${to < from ? '第二天' : ''}${to}`

export const zhQuiet: QuietWords = {
  set: (from, to) => `好的，${span(from, to)}不打扰你（按你当地的时间）。`,
  moved: (nudgeAt, to) => `早上的提醒定在${nudgeAt}，正好落在免打扰时间里，所以到${to}再发。`,
  off: '免打扰时间已取消。早上的提醒还按你定的时间发，只在工作日。',
  are: (from, to) => `你的免打扰时间是${span(from, to)}。要改就说“早上九点之前别打扰我”或者“晚上八点以后别打扰我”。`,
  none: '你没有设免打扰时间。要设就说“免打扰晚上八点到早上七点”。',
  tooLong:
    '这样一来，一天里能提醒你的时间不到四个小时，所以没有改。请把起止时间都说出来，比如“免打扰晚上八点到早上七点”。',
  from: '免打扰开始',
  to: '免打扰结束',
  hint: '这段时间里不会主动打扰你。两个时间填成一样，就是不设。',
}

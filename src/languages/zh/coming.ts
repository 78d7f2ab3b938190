// What the answer to a question about the days to come says in Chinese.
import type { ComingWords } from '../agenda.ts'

export const zhComing: ComingWords = {
  title: ({ what, span, customer, bounded, overdue }) => {
    const of = customer ? `${customer} · ` : ''
    const when = bounded ? `（${span}）` : ''
    if (overdue) return `${of}已经过期的`
    return {
      see: `${of}该联系的客户（${span}）`,
      neglected: `${of}好久没联系的客户`,
      owe: `${of}你答应过的事${when}`,
      owed: `${of}客户答应你的事${when}`,
      open: `${of}待办${when}`,
      due: `${of}要跟进的（${span}）`,
    }[what]
  },
  span: (from, to) => (from === to ? from : `${from}到${to}`),
  today: '今天',
  promises: '还没办完的',
  later: '往后几天的，说的是到那天早上会是什么情形。',
  left: count => `另有 ${count} 件，问得具体些我再列。`,
  empty: ({ what, span, customer, bounded, overdue }) => {
    const of = customer ? `${customer}：` : ''
    const when = bounded ? `${span}，` : ''
    if (overdue) return `${of}没有过期的。`
    return {
      see: customer ? `${customer}：${span}不用特意联系。` : `${span}没有非联系不可的客户，可以跑跑新客户。`,
      neglected: customer ? `${customer}：一直联系着，没有冷落。` : '没有被冷落的客户，都按时联系着。',
      owe: bounded ? `${of}${when}没有你答应了要办的事。` : `${of}你答应过的都办了，不欠什么。`,
      owed: `${of}${when}没有客户答应了还没办的事。`,
      open: customer || bounded ? `${of}${when}没有待办。` : '手上没有待办，可以安心。',
      due: `${of}${span}没有要跟进的。`,
    }[what]
  },
  brief: '见面前看一眼',
}

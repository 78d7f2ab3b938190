// What is said of a rep's leave, in Chinese.
import type { LeaveWords } from '../leave.ts'

export const zhLeave: LeaveWords = {
  away: ({ from, back, ill }) =>
    `${ill ? '好好养病' : '好好休息'}。${from ? `${from}起，` : ''}${back}之前不提醒你；这期间到期的事，提前到休假前的工作日说，来不及的等你回来。`,
  returned: '欢迎回来。下一个工作日早上给你发晨报。',
  returnedNow: '欢迎回来。今天还该办的事，马上发给你。',
  neverAway: '欢迎回来。没有登记过休假，提醒照常。',
  cancelled: '好的，休假已取消。工作日早上照常提醒你。',
  nothingToCancel: '没有登记过休假，不用取消。',
  list: lines => ['你的休假：', ...lines.map(one => `• ${one}`)].join('\n'),
  none: '没有登记休假。可以说“我休假到下周一”或者“8月3号到14号休年假”。',
  unclear: '从哪天到哪天？比如“我休假到下周一”“8月3号到14号休年假”。一次说一段就好。',
  undone: '已撤销，提醒照常。',
  undo: '撤销',
  too: day => `${day}也休`,
  span: (from, to) => (from === to ? from : `${from}到${to}`),
}

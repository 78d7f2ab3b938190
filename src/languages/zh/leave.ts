// What is said of a rep's leave, in Chinese.
import type { LeaveWords } from '../leave.ts'

export const zhLeave: LeaveWords = {
  away: ({ from, back, ill }) =>
    `${ill ? '好好养病' : '记下了'}。${from ? `${from}起，` : ''}${back}之前不提醒你；这期间到期的事，${from ? '提前到之前的工作日提醒，来不及的' : ''}等你回来再说。`,
  returned: '欢迎回来。下一个工作日早上照常提醒你。',
  returnedNow: '欢迎回来，提醒恢复照常。今天还来得及办的，这就发给你。',
  neverAway: '欢迎回来。没有登记过休假，提醒照常。',
  cancelled: '好的，休假已取消。工作日早上照常提醒你。',
  nothingToCancel: '你没有登记过休假，不用取消。',
  list: lines => ['你的休假：', ...lines.map(one => `• ${one}`)].join('\n'),
  none: '你没有登记休假。要登记，说“我休假到下周一”或者“8月3号到14号休年假”就行。',
  unclear: '从哪天到哪天？比如“我休假到下周一”“8月3号到14号休年假”。一次说一段就好。',
  half: '休假我按整天记，半天不用登记，那天早上照常提醒你。整天都不想收提醒，就说“我周五休假”。',
  undone: '已撤销，回到这次登记之前的样子。',
  undo: '撤销',
  too: day => `${day}也休`,
  span: (from, to) => (from === to ? from : `${from}到${to}`),
}

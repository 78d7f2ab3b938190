// A small team's first weeks, as two reps would have written them; told through the same flows as everything else.

/** One note of the past: how many days before today, at what time, by whom. */
export interface SeedNote {
  by: string
  daysAgo: number
  time: string
  text: string
}

/** The people of the playground. */
export const SAMPLE_PEOPLE = [
  { id: 'U0LIN', dm: 'D0LIN', name: '林晓', tz: 'Asia/Shanghai', locale: 'zh-CN', isAdmin: false },
  { id: 'U0EMMA', dm: 'D0EMMA', name: 'Emma Clarke', tz: 'America/New_York', locale: 'en-US', isAdmin: false },
  { id: 'U0CHEN', dm: 'D0CHEN', name: '陈立（经理）', tz: 'Asia/Shanghai', locale: 'zh-CN', isAdmin: true },
] as const

/** `{+3}` in a text stands for the month and day three days after today, so that a birthday is always near. */
export const SAMPLE_NOTES: SeedNote[] = [
  { by: 'U0LIN', daysAgo: 47, time: '16:30', text: '拜访了同济医院，见了设备科的孙主任，他平时喜欢下围棋。' },
  { by: 'U0LIN', daysAgo: 26, time: '17:40', text: '今天拜访了恒瑞大药房的王店长，她平时爱喝龙井，女儿明年高考。' },
  { by: 'U0LIN', daysAgo: 21, time: '16:10', text: '去了仁济医院，见了采购科的周主任，他说采购要先过药事会。' },
  {
    by: 'U0LIN',
    daysAgo: 16,
    time: '18:05',
    text: '给德康连锁的李总打了电话，李总说我们的价格比竞品高8%，要再考虑一下。',
  },
  { by: 'U0LIN', daysAgo: 12, time: '17:20', text: '拜访康宁诊所的张姐，她生日是{+4}，平时爱喝红茶。' },
  { by: 'U0LIN', daysAgo: 7, time: '18:30', text: '今天又去了恒瑞大药房，王店长要一份对比表，我答应{+1}之前给她。' },
  { by: 'U0LIN', daysAgo: 3, time: '11:15', text: '德康连锁的李总下单了50盒维生素，昨天已经送到货了。' },
  {
    by: 'U0EMMA',
    daysAgo: 52,
    time: '15:20',
    text: 'Visited Brightwater School, talked to Ms Alvarez, the office manager. She loves hiking.',
  },
  {
    by: 'U0EMMA',
    daysAgo: 27,
    time: '16:45',
    text: 'Met Sarah Chen, head of procurement at Northwind Traders. She drinks green tea and her son just started college.',
  },
  {
    by: 'U0EMMA',
    daysAgo: 19,
    time: '15:05',
    text: 'Called Dr. Patel at Lakeside Clinic. He said our price is too high compared with Medico.',
  },
  {
    by: 'U0EMMA',
    daysAgo: 15,
    time: '17:30',
    text: 'Visited Harbor Foods, talked to Mr Tanaka. They currently buy from Pacific Supply. His birthday is {+4}.',
  },
  {
    by: 'U0EMMA',
    daysAgo: 8,
    time: '16:20',
    text: 'Back at Northwind Traders with Sarah Chen. The CFO, Tom Reilly, has to sign anything over $40k. I promised a revised quote by {+1}.',
  },
  {
    by: 'U0EMMA',
    daysAgo: 3,
    time: '14:40',
    text: 'Called Lakeside Clinic. Dr. Patel said the 30 boxes were delivered yesterday.',
  },
]

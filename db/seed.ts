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

export const SAMPLE_NOTES: SeedNote[] = [
  { by: 'U0LIN', daysAgo: 26, time: '17:40', text: '今天拜访了恒瑞大药房的王店长，她平时爱喝龙井，女儿明年高考。' },
  { by: 'U0LIN', daysAgo: 21, time: '16:10', text: '去了仁济医院，见了采购科的周主任，他说采购要先过药事会。' },
  {
    by: 'U0LIN',
    daysAgo: 16,
    time: '18:05',
    text: '给德康连锁的李总打了电话，李总说我们的价格比竞品高8%，要再考虑一下。',
  },
  {
    by: 'U0LIN',
    daysAgo: 12,
    time: '17:20',
    text: '拜访康宁诊所的张姐，她生日是农历八月十五，上次订的20盒昨天到货了。',
  },
  { by: 'U0LIN', daysAgo: 6, time: '18:30', text: '今天又去了恒瑞大药房，王店长要一份对比表，我答应下周一之前给她。' },
  { by: 'U0LIN', daysAgo: 3, time: '11:15', text: '德康连锁李总那边下单了50盒维生素，下周三送货。' },
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
    text: 'Visited Harbor Foods, talked to Mr Tanaka. They currently buy from Pacific Supply. His birthday is December 2.',
  },
  {
    by: 'U0EMMA',
    daysAgo: 8,
    time: '16:20',
    text: 'Back at Northwind Traders with Sarah Chen. The CFO, Tom Reilly, has to sign anything over $40k. I promised a revised quote by Friday.',
  },
  {
    by: 'U0EMMA',
    daysAgo: 3,
    time: '14:40',
    text: 'Harbor Foods received the 30 cases we delivered yesterday. Mr Tanaka was happy with the packaging.',
  },
]

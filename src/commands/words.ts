// The sub-commands of /rapport with their usage, from which help derives.
import type { Language } from '../model.ts'

type Words = Record<Language, { usage: string; says: string }>

export const COMMAND_WORDS = {
  log: {
    zh: { usage: '/rapport log 今天拜访了…', says: '记一次拜访；不写内容就打开填写窗口' },
    en: { usage: '/rapport log Met Sarah at …', says: 'log a visit; without words it opens a form' },
  },
  coach: {
    zh: { usage: '/rapport coach 客户说太贵了怎么回？', says: '问打法，按卡片回答' },
    en: {
      usage: '/rapport coach They say it’s too expensive',
      says: 'ask how to handle it, answered from the cards',
    },
  },
  practise: {
    zh: { usage: '/rapport practise 价格异议 分析型', says: '陪你练：我来扮客户，练完告诉你做到了哪些' },
    en: {
      usage: '/rapport practise price objection, analytical',
      says: 'practise a talk: I play the customer, then tell you which steps you showed',
    },
  },
  cards: {
    zh: { usage: '/rapport cards', says: '看有哪些卡片，按主题翻' },
    en: { usage: '/rapport cards', says: 'browse all the cards by topic' },
  },
  ffab: {
    zh: {
      usage: '/rapport ffab 抽屉密封，冷气跑不掉…',
      says: '把产品特点写成功能、优点、利益；写上客户名，就用他的话收尾',
    },
    en: {
      usage: '/rapport ffab Sealed drawers keep the cold in',
      says: 'turn features into benefits; name a customer to end on their own words',
    },
  },
  spin: {
    zh: { usage: '/rapport spin 恒瑞', says: '按已知的情况准备 SPIN 四类问题' },
    en: { usage: '/rapport spin Northwind', says: 'SPIN questions that build on what is known' },
  },
  close: {
    zh: { usage: '/rapport close 恒瑞', says: '用客户自己的问题、方案和价值拼一句收尾的话' },
    en: { usage: '/rapport close Northwind', says: 'a closing sentence from their problem, your solution, their gain' },
  },
  value: {
    zh: { usage: '/rapport value 恒瑞', says: '算客户的 EV = CB + AV × P；也可以直接给数' },
    en: {
      usage: '/rapport value Northwind',
      says: 'what a customer is worth: EV = CB + AV × P, from the record or your figures',
    },
  },
  qualify: {
    zh: { usage: '/rapport qualify 恒瑞', says: '机会五问：值不值得跟，还差什么' },
    en: { usage: '/rapport qualify Northwind', says: 'five questions: is it a real opportunity?' },
  },
  plan: {
    zh: { usage: '/rapport plan 恒瑞 明天', says: '下次拜访的计划：目的、行动、预期结果' },
    en: { usage: '/rapport plan Northwind tomorrow', says: 'plan a visit: purpose, actions, expected result' },
  },
  customer: {
    zh: { usage: '/rapport customer 恒瑞', says: '看一位客户的全部记录；后面加日期，就看那天的情况' },
    en: {
      usage: '/rapport customer Northwind',
      says: 'see what is on record about a customer; add a day to see how it stood then',
    },
  },
  brief: {
    zh: { usage: '/rapport brief 恒瑞', says: '拜访前的提要：还不知道什么、该问什么、怎么开场' },
    en: { usage: '/rapport brief Northwind', says: 'get ready for a visit: what is unknown, what to ask, how to open' },
  },
  agenda: {
    zh: { usage: '/rapport agenda', says: '看未完成的跟进和接下来的提醒；后面可以写“这周该跑谁”“恒瑞”' },
    en: {
      usage: '/rapport agenda',
      says: 'see what is open and coming up; add “who should I see this week?” or a name',
    },
  },
  nudges: {
    zh: { usage: '/rapport nudges', says: '看最近两周的提醒，每条后来怎么样了' },
    en: { usage: '/rapport nudges', says: 'see your nudges of the last two weeks and what became of each' },
  },
  away: {
    zh: {
      usage: '/rapport away 到下周一',
      says: '登记休假；不写日期看已登记的，写“回来了”就恢复提醒，写“取消”就不休了',
    },
    en: {
      usage: '/rapport away until Monday',
      says: 'say when you are off; without words it shows your leave; “back” ends it, “cancel” takes it back',
    },
  },
  holidays: {
    zh: { usage: '/rapport holidays', says: '看今明两年的公共假期和调休；管理员可以登记放假或上班' },
    en: {
      usage: '/rapport holidays',
      says: 'see this and next year’s public holidays; administrators can enter days',
    },
  },
  pyramid: {
    zh: { usage: '/rapport pyramid', says: '看你的客户金字塔：四层各有谁，占多少业绩' },
    en: {
      usage: '/rapport pyramid',
      says: 'see your customers in the four bands of the pyramid, with their share of sales',
    },
  },
  funnel: {
    zh: { usage: '/rapport funnel', says: '看你的销售漏斗：在谈的商机到哪一步，哪些停得太久' },
    en: { usage: '/rapport funnel', says: 'see your open deals by step, and those that have stood still' },
  },
  merge: {
    zh: { usage: '/rapport merge 恒瑞 到 恒瑞大药房', says: '两个名称其实是同一家客户：合成一家，随时可撤销' },
    en: {
      usage: '/rapport merge NW into Northwind',
      says: 'two names for one customer: make them one, undo at any time',
    },
  },
  forget: {
    zh: { usage: '/rapport forget 恒瑞', says: '忘掉一位客户，连同全部记录' },
    en: { usage: '/rapport forget Northwind', says: 'forget a customer and everything on record about it' },
  },
  handover: {
    zh: {
      usage: '/rapport handover @同事 恒瑞',
      says: '把客户连同全部记录交给同事，写“撤销”收回；主管可以写“@原来的人 @接手的人 全部”',
    },
    en: {
      usage: '/rapport handover @Emma Northwind',
      says: 'hand customers to a colleague with their whole record; managers: “@from @to all”',
    },
  },
  week: {
    zh: { usage: '/rapport week', says: '主管：看团队的客户这一周怎么样，要留意什么' },
    en: { usage: '/rapport week', says: 'managers: see how your team’s customers stand this week' },
  },
  team: {
    zh: { usage: '/rapport team', says: '看谁是你的主管；管理员可以定谁归谁管' },
    en: { usage: '/rapport team', says: 'see who your manager is; administrators: say who answers to whom' },
  },
  undo: {
    zh: { usage: '/rapport undo', says: '撤销你最近记的一次拜访' },
    en: { usage: '/rapport undo', says: 'undo the visit you logged last' },
  },
  settings: {
    zh: { usage: '/rapport settings', says: '改提醒的时间、日子、语言、种类和条数；管理员写上“团队”，改全队的' },
    en: {
      usage: '/rapport settings',
      says: 'change when nudges come, which, how many, and the language; administrators add “team” for everybody’s',
    },
  },
  sensitive: {
    zh: { usage: '/rapport sensitive on|off', says: '管理员：是否保存敏感信息' },
    en: { usage: '/rapport sensitive on|off', says: 'administrators: keep sensitive facts or not' },
  },
  status: {
    zh: { usage: '/rapport status', says: '引擎、数据库、排队和没送达的消息' },
    en: { usage: '/rapport status', says: 'engine, database, queues, and what could not be delivered' },
  },
  coaching: {
    zh: { usage: '/rapport coaching', says: '管理员：近 30 天问了什么，哪些卡片有用，哪些没答上' },
    en: {
      usage: '/rapport coaching',
      says: 'administrators: what was asked in the last 30 days, which cards helped, what went unanswered',
    },
  },
  card: {
    zh: {
      usage: '/rapport card',
      says: '管理员：添加团队自己的卡片；加 history 看版本、撤下或恢复',
    },
    en: {
      usage: '/rapport card',
      says: 'administrators: add a card of your team’s own; with “history”, see versions, withdraw, bring back',
    },
  },
  preview: {
    zh: { usage: '/rapport preview cadence', says: '管理员：看某一类提醒过去 30 天会发些什么' },
    en: {
      usage: '/rapport preview cadence',
      says: 'administrators: what one kind of nudge would have sent in the past 30 days',
    },
  },
  help: {
    zh: { usage: '/rapport help', says: '看这张表' },
    en: { usage: '/rapport help', says: 'see this list' },
  },
} satisfies Record<string, Words>

export type CommandName = keyof typeof COMMAND_WORDS

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
    zh: { usage: '/rapport agenda', says: '看未完成的跟进，你的和客户的都在' },
    en: { usage: '/rapport agenda', says: 'see open follow-ups, yours and theirs' },
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
  undo: {
    zh: { usage: '/rapport undo', says: '撤销你最近记的一次拜访' },
    en: { usage: '/rapport undo', says: 'undo the visit you logged last' },
  },
  settings: {
    zh: { usage: '/rapport settings', says: '改提醒的时间、日子和语言' },
    en: { usage: '/rapport settings', says: 'change the time, days and language of your nudges' },
  },
  sensitive: {
    zh: { usage: '/rapport sensitive on|off', says: '管理员：是否保存敏感信息' },
    en: { usage: '/rapport sensitive on|off', says: 'administrators: keep sensitive facts or not' },
  },
  status: {
    zh: { usage: '/rapport status', says: '引擎、数据库、排队和没送达的消息' },
    en: { usage: '/rapport status', says: 'engine, database, queues, and what could not be delivered' },
  },
  help: {
    zh: { usage: '/rapport help', says: '看这张表' },
    en: { usage: '/rapport help', says: 'see this list' },
  },
} satisfies Record<string, Words>

export type CommandName = keyof typeof COMMAND_WORDS

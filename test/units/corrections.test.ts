// What corrections change, phrasing by phrasing, in one note of each language; and what they leave alone.
import { describe, expect, test } from 'vitest'
import { fold, type Known } from '../../src/customers/names.ts'
import { speak } from '../../src/languages/language.ts'
import { itemsIn } from '../../src/visits/correction/items.ts'
import { plan } from '../../src/visits/correction/plan.ts'
import { EN_NOTE, TODAY, ZH_NOTE } from './corrections-table.ts'

const known = (...all: string[]): Known[] => all.map(name => ({ id: name, name, keys: [fold(name)] }))
const KNOWN = known('恒瑞大药房', '恒瑞医院', 'Hengrui Pharmacy', 'Hengrui Hospital')
const values = [speak('zh').cards.factValues, speak('en').cards.factValues]

/** `<thing>:<id>=<new value>` for what is changed; `?` between what has to be asked about. */
function changes(text: string): string {
  const note = /\p{Script=Han}/u.test(text) ? ZH_NOTE : EN_NOTE
  const found = plan(text, itemsIn([note]), { at: { on: TODAY, tz: 'Asia/Shanghai' }, known: KNOWN, values })
  return found.map(some => some.map(({ change }) => `${change.of}:${change.id}=${change.to}`).join(' ? ')).join(' + ')
}

const ZH: [string, string][] = [
  ['更正，是60盒', 'quantity:deal=60'],
  ['不是50盒，是60盒', 'quantity:deal=60'],
  ['不是50盒是60盒', 'quantity:deal=60'],
  ['刚才说错了，60盒', 'quantity:deal=60'],
  ['数量改成60', 'quantity:deal=60'],
  ['写错了应该是六十盒', 'quantity:deal=60'],
  ['60盒，不是50盒', 'quantity:deal=60'],
  ['是60盒不是50', 'quantity:deal=60'],
  ['把50盒改成60盒', 'quantity:deal=60'],
  ['数量从50改到60', 'quantity:deal=60'],
  ['数量写错了，是60', 'quantity:deal=60'],
  ['抱歉，应该是60盒', 'quantity:deal=60'],
  ['不是周五是周四', 'due:todo=2026-11-26'],
  ['不是周五，是周四', 'due:todo=2026-11-26'],
  ['改到下周三', 'due:todo=2026-12-02'],
  ['对比表改到下周三', 'due:todo=2026-12-02'],
  ['对比表是周四前，不是周五', 'due:todo=2026-11-26'],
  ['跟进时间改成12月1号', 'due:todo=2026-12-01'],
  ['时间写错了，是昨天去的', 'day:v=2026-11-22'],
  ['是昨天去的，不是今天', 'day:v=2026-11-22'],
  ['不是今天，是昨天去的', 'day:v=2026-11-22'],
  ['拜访日期改成上周五', 'day:v=2026-11-20'],
  ['不是王店长，是李店长', 'person:c1=李店长'],
  ['是李店长，不是王店长', 'person:c1=李店长'],
  ['他姓章不是张', 'person:c2=章经理'],
  ['他姓章，不姓张', 'person:c2=章经理'],
  ['客户搞错了，是恒瑞医院', 'customer:v=恒瑞医院'],
  ['是恒瑞医院，不是恒瑞大药房', 'customer:v=恒瑞医院'],
  ['不是药房，是恒瑞医院', 'customer:v=恒瑞医院'],
  ['不是龙井是碧螺春', 'fact:tea=碧螺春'],
  ['不是龙井，是碧螺春', 'fact:tea=碧螺春'],
  ['她爱喝碧螺春，不是龙井', 'fact:tea=碧螺春'],
  ['龙井改成碧螺春', 'fact:tea=碧螺春'],
  ['把龙井改成碧螺春', 'fact:tea=碧螺春'],
  ['生日是3月4号', 'fact:born=--03-04'],
  ['生日是3月4号，不是3号', 'fact:born=--03-04'],
  ['生日不是3月3号，是3月4号', 'fact:born=--03-04'],
  ['是儿子不是女儿', 'fact:child=儿子今年高考'],
  ['预算不是50万是80万', 'fact:money=800000'],
  ['预算应该是80万', 'fact:money=800000'],
  ['预算改成80万', 'fact:money=800000'],
  ['拍板的是李总不是王店长', 'holder:boss=李总'],
  ['拍板的不是王店长，是李总', 'holder:boss=李总'],
  ['是电话不是拜访', 'channel:v=call'],
  ['不是拜访，是打电话', 'channel:v=call'],
  ['是微信聊的，不是拜访', 'channel:v=message'],
  ['是他们给我们，不是我们给', 'by:todo=customer'],
  ['生日那条删掉', 'fact:born='],
  ['把生日删了', 'fact:born='],
  ['没有说价格的事', 'signal:dear='],
  ['她没提价格', 'signal:dear='],
  ['跟进那条去掉', 'what:todo='],
  ['龙井那条删掉', 'fact:tea='],
  ['不对', ''],
  ['不是张总，是陈总', ''],
  ['不是80盒，是60盒', ''],
]

const EN: [string, string][] = [
  ['Not 50 boxes, 60', 'quantity:deal=60'],
  ['60 boxes, not 50', 'quantity:deal=60'],
  ['sorry, make that 60', 'quantity:deal=60'],
  ['I meant 60', 'quantity:deal=60'],
  ['should be 60 boxes', 'quantity:deal=60'],
  ["it's 60 boxes, not 50", 'quantity:deal=60'],
  ['Not 50 but 60 boxes', 'quantity:deal=60'],
  ['Correction: 60 boxes', 'quantity:deal=60'],
  ['change the quantity to 60', 'quantity:deal=60'],
  ['the quantity should be 60', 'quantity:deal=60'],
  ['change the quantity from 50 to 60', 'quantity:deal=60'],
  ['60 boxes instead of 50', 'quantity:deal=60'],
  ['oops, sixty boxes', 'quantity:deal=60'],
  ['not Friday, Thursday', 'due:todo=2026-11-26'],
  ['the quote is due Thursday, not Friday', 'due:todo=2026-11-26'],
  ['Thursday, not Friday', 'due:todo=2026-11-26'],
  ['move the quote to next Wednesday', 'due:todo=2026-12-02'],
  ['due date should be December 1', 'due:todo=2026-12-01'],
  ['it was yesterday, not today', 'day:v=2026-11-22'],
  ['actually I went yesterday', 'day:v=2026-11-22'],
  ['wrong date, it was last Friday', 'day:v=2026-11-20'],
  ["it's Chen, not Chan", 'person:c1=Grace Chen'],
  ['not Chan, Chen', 'person:c1=Grace Chen'],
  ['it was Tim Reid, not Tom Reed', 'person:c2=Tim Reid'],
  ['wrong customer: it was Hengrui Hospital, not the pharmacy', 'customer:v=Hengrui Hospital'],
  ['wrong customer, it was Hengrui Hospital', 'customer:v=Hengrui Hospital'],
  ['Hengrui Hospital, not Hengrui Pharmacy', 'customer:v=Hengrui Hospital'],
  ['she drinks Biluochun, not Longjing', 'fact:tea=Biluochun'],
  ['not Longjing, Biluochun', 'fact:tea=Biluochun'],
  ["it's Biluochun, not Longjing", 'fact:tea=Biluochun'],
  ['birthday is March 4, not 3', 'fact:born=--03-04'],
  ['her birthday is March 4', 'fact:born=--03-04'],
  ['the birthday should be April 3', 'fact:born=--04-03'],
  ['her son, not daughter', 'fact:child=son starting college'],
  ['not her daughter, her son', 'fact:child=son starting college'],
  ['the budget is $80k, not $50k', 'fact:money=80000'],
  ['budget should be 80k', 'fact:money=80000'],
  ["not $50k, it's $80k", 'fact:money=80000'],
  ['the decision maker is Tom Reed, not Grace Chan', 'holder:boss=Tom Reed'],
  ['it was a call, not a visit', 'channel:v=call'],
  ['not a visit, a phone call', 'channel:v=call'],
  ['they promised it, not me', 'by:todo=customer'],
  ['delete the birthday', 'fact:born='],
  ['remove her birthday please', 'fact:born='],
  ["she didn't say that about price", 'signal:dear='],
  ['she never mentioned price', 'signal:dear='],
  ['scratch the follow-up', 'what:todo='],
  ['delete the tea', 'fact:tea='],
  ['drop the quote', 'what:todo='],
  ['not the quote, the sample', 'what:todo=send the sample'],
  ["that's wrong", ''],
  ['not 80 boxes, 60', ''],
  ['it was Acme, not Initech', ''],
]

describe('a correction in Chinese changes what it names, and nothing else', () => {
  test.each(ZH)('%s', (text, expected) => expect(changes(text)).toBe(expected))
})

describe('a correction in English changes what it names, and nothing else', () => {
  test.each(EN)('%s', (text, expected) => expect(changes(text)).toBe(expected))
})

// What Chinese notes say was ordered, how one was in touch and what was promised, row by row; and what they do not say.
import { expect, test } from 'vitest'
import { hearDeal } from '../../src/engine/offline/deal.ts'
import { hearFollowUps } from '../../src/engine/offline/follow-ups.ts'
import { setScene } from '../../src/engine/offline/scene.ts'
import { enHearing } from '../../src/languages/en/hear.ts'
import { zhHearing } from '../../src/languages/zh/hear.ts'

const sceneOf = (text: string) =>
  setScene({ text, at: '2026-11-23T18:05:00+08:00', tz: 'Asia/Shanghai', customers: [] }, [zhHearing, enHearing])

const dealIn = (text: string): string => {
  const scene = sceneOf(text)
  const { quantity, unit, product, amount, currency } = hearDeal(scene, scene.customers[0]) ?? {}
  return [quantity, unit, product, amount, currency].filter(part => part !== undefined).join(' ')
}

const ORDERS: [string, string][] = [
  ['恒瑞的王店长订了50盒阿胶，一共12500元', '50 盒 阿胶 12500 CNY'],
  ['钙口服液下单60盒，共1680元', '60 盒 钙口服液 1680 CNY'],
  ['退热贴补40盒', '40 盒 退热贴'],
  ['补辣酱40箱', '40 箱 辣酱'],
  ['李姐下了15箱水，明天送', '15 箱'],
  ['90马力拖拉机订了五台，一共六十一万五', '5 台 90马力拖拉机 615000 CNY'],
  ['坚果礼盒800提×58=46400', '800 提 坚果礼盒 46400 CNY'],
  ['先拿20箱试试', '20 箱'],
  ['追加了一百二十箱', '120 箱'],
  ['又下了30盒感冒灵', '30 盒 感冒灵'],
  ['先换三十台', '30 台'],
  ['签了三年，合同额28万', '280000 CNY'],
  ['他那边要换60条轮胎', '60 条 轮胎'],
  ['现在手上250个license想加到400个license', '400 个 license'],
  ['续约价最后停在24.5万', '245000 CNY'],
  ['全年授权报的是NT$860,000', '860000 TWD'],
  ['订了两台', '2 台'],
  ['矿泉水先来10件', '10 件 矿泉水'],
  ['当场签了合同，8万6', '86000 CNY'],
  ['要了三套样机', '3 套 样机'],
  ['维C进了两百瓶', '200 瓶 维C'],
  ['订了SGD 12,000的货', '12000 SGD'],
]

test.each(ORDERS)('ordered: %s', (text, deal) => {
  expect(dealIn(text)).toBe(deal)
})

const NO_ORDERS: string[] = [
  '这次没下单',
  '店里剩4盒',
  '库存还有30箱',
  '上次订的20盒笔昨天到货了',
  '满百箱返3箱',
  '如果降5%，可能会下单100箱',
  '每次大概进50盒',
  '退6件',
  '他们每个月进两批货',
  '一共开了三家店',
  '竞品送了两台样机',
  '货还够卖一礼拜',
]

test.each(NO_ORDERS.map(text => [text]))('no order: %s', text => {
  expect(dealIn(text)).toBe('')
})

const channelIn = (text: string): string | undefined => zhHearing.channels.find(([, says]) => says.test(text))?.[0]

const CHANNELS: [string, string | undefined][] = [
  ['中午见省肿瘤医院傅主任', 'visit'],
  ['跑三家', 'visit'],
  ['今天3家', 'visit'],
  ['白跑一趟', 'visit'],
  ['昨儿下午去的', 'visit'],
  ['今天总算见着正主了', 'visit'],
  ['见的护士冉冉', 'visit'],
  ['送货完毕，数量没差', 'visit'],
  ['登门拜访', 'visit'],
  ['老板娘带我去看了仓库', 'visit'],
  ['在门口堵到了周总', 'visit'],
  ['晚饭，请市中医院药剂科耿科长', 'meal'],
  ['今晚又把我喝大了', 'meal'],
  ['跟他吃的海南鸡饭', 'meal'],
  ['陪王总喝酒', 'meal'],
  ['糖酒会第2天', 'event'],
  ['车展第二天，嗓子都喊劈了', 'event'],
  ['在学术会上碰到的', 'event'],
  ['电话谢邹姐', 'call'],
  ['打老杜批发3次都不接', 'call'],
  ['跟对方开了一个小时的 call', 'call'],
  ['给郎先生打了个 call', 'call'],
  ['赵师傅打来发火', 'call'],
  ['微信问钱会计对帐的事', 'message'],
  ['柯园长在微信里说再等等', 'message'],
  ['发了两封邮件', 'message'],
  ['下午在华彩传媒开会', 'meeting'],
  ['货款到了', undefined],
  ['微信号 lin_beiyu', undefined],
  ['加了我微信', undefined],
  ['价格到了底线', undefined],
  ['钙片卖得不错', undefined],
  ['意见不一致', undefined],
]

test.each(CHANNELS)('in touch: %s', (text, channel) => {
  expect(channelIn(text)).toBe(channel)
})

const promisesIn = (text: string): string[] =>
  hearFollowUps(sceneOf(text)).map(({ item }) => [item.by, item.kind, item.due, item.quote].filter(Boolean).join(' '))

// A note, and a promise of it: by whom, of what kind, due when, in which words.
const PROMISES: [string, string][] = [
  ['补两篇文献，下周一给他', 'rep 2026-11-30 补两篇文献，下周一给他'],
  ['退热贴补40盒，定了，明天送', 'rep 2026-11-24 退热贴补40盒，定了，明天送'],
  ['先免费试3台，12月20日送', 'rep 2026-12-20 先免费试3台，12月20日送'],
  ['车我答应25号前发到', 'rep 2026-11-25 车我答应25号前发到'],
  ['原定今天去教育局，临时通知改到下周二', 'rep appointment 2026-12-01 原定今天去教育局，临时通知改到下周二'],
  ['盛主任很热情，约了下周二下午', 'rep appointment 2026-12-01 约了下周二下午'],
  ['月底前先打一万', 'customer payment 2026-11-30 月底前先打一万'],
  ['剩下的尾款月底之前结清', 'customer payment 2026-11-30 剩下的尾款月底之前结清'],
  ['尾款十八万他们六月三十号前付清', 'customer payment 2027-06-30 尾款十八万他们六月三十号前付清'],
  ['她说1月5号给我准话', 'customer 2027-01-05 她说1月5号给我准话'],
]

test.each(PROMISES)('promised: %s', (text, promise) => {
  expect(promisesIn(text)).toContain(promise)
})

const NO_PROMISES: string[] = [
  '昨天已经送到了',
  '今天上午送的货',
  '首付款三十万上周五已经到账',
  '他女儿下月16号订婚',
  '每周三上午在店里',
  '没答应降价',
  '如果肯给端架我就去申请搭赠',
  '他们去年换的系统',
]

test.each(NO_PROMISES.map(text => [text]))('nothing promised: %s', text => {
  expect(promisesIn(text)).toEqual([])
})

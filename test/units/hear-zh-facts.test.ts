// What Chinese notes tell of people and firms in passing, and of whom: note | about: key = value, in the order of the words.
import { expect, test } from 'vitest'
import { hearDeal } from '../../src/engine/offline/deal.ts'
import { hearFacts } from '../../src/engine/offline/facts.ts'
import { setScene } from '../../src/engine/offline/scene.ts'
import { hearSignals } from '../../src/engine/offline/signals.ts'
import { enHearing } from '../../src/languages/en/hear.ts'
import { zhHearing } from '../../src/languages/zh/hear.ts'

const sceneOf = (text: string) =>
  setScene({ text, at: '2026-11-23T18:05:00+08:00', tz: 'Asia/Shanghai', customers: ['远大机械'] }, [
    zhHearing,
    enHearing,
  ])
const told = (text: string) =>
  hearFacts(sceneOf(text)).map(({ item: { about, key, value } }) => `${about}: ${key} = ${value}`)

const TOLD: [string, string][] = [
  ['远大机械的罗科长，上头是倪局', '罗科长: reports_to = 倪局'],
  ['远大机械殷工一口酒都不碰', '殷工: taste = 一口酒都不碰'],
  ['远大机械殷工早餐必须豆浆油条', '殷工: taste = 早餐必须豆浆油条'],
  ['远大机械殷工平时就打太极', '殷工: interests = 打太极'],
  ['远大机械殷工养了三只鹦鹉', '殷工: interests = 养了三只鹦鹉'],
  ['远大机械殷工特别烦别人迟到', '殷工: taboo = 迟到'],
  ['远大机械殷工床头放着一本《活着》', '殷工: reading = 活着'],
  ['远大机械殷工现住南湖海棠雅苑6栋', '殷工: home_address = 南湖海棠雅苑6栋'],
  ['远大机械殷工退休前是船上的轮机长', '殷工: experience = 退休前是船上的轮机长'],
  ['远大机械殷工影响力不大', '殷工: influence = low'],
  ['远大机械殷工负责写技术规格', '殷工: role = designer'],
  ['远大机械门市五处', '远大机械: size = 门市五处'],
  ['远大机械主打重型阀门', '远大机械: product_mix = 重型阀门'],
  ['远大机械一年两百万的盘子', '远大机械: budget = 2000000'],
  ['远大机械账号622800001234567', '远大机械: bank_account = 622800001234567'],
  ['远大机械的系统老是断网', '远大机械: pain = 远大机械的系统老是断网'],
]

test.each(TOLD)('%s', (text, fact) => {
  expect(told(text)).toContain(fact)
})

// What sounds alike and is none: note | the key that must not be found.
const NOT_TOLD: [string, string][] = [
  ['远大机械殷工微信道喜', 'religion'],
  ['远大机械要换一批密封件', 'role'],
  ['见了远大机械的殷工，拍板的是他们老板', 'role'],
  ['见了远大机械的殷工，最后拍板的是她爱人', 'role'],
  ['远大机械殷工家的猫住院了', 'health'],
  ['远大机械殷工三十五岁前想自己开店', 'age'],
  ['远大机械这批阀门三个月必坏一回', 'reorder_cycle_days'],
  ['远大机械殷工说比现用的高出六块', 'competitor'],
  ['远大机械我把方案和资质盖好章寄过去', 'competitor'],
  ['远大机械另外三家店的好评我发过去了', 'size'],
]

test.each(NOT_TOLD)('not told: %s', (text, key) => {
  expect(told(text).filter(fact => fact.includes(`: ${key} =`))).toEqual([])
})

const SIGNS: [string, string][] = [
  ['远大机械殷工今早劈头盖脸一顿', 'complaint'],
  ['远大机械的合同今天双章齐了', 'purchase'],
  ['远大机械殷工说你们这些年没坑过他', 'praise'],
  ['竞品又降了两块，远大机械在看', 'competitor_move'],
  ['远大机械殷工问元旦前上线来得及吗', 'buying_signal'],
  ['远大机械扑了个空，殷工不在', 'avoidance'],
  ['远大机械订的货如数送到，库管签字', 'delivery'],
]

test.each(SIGNS)('a sign: %s', (text, kind) => {
  expect(hearSignals(sceneOf(text)).map(({ item }) => item.kind)).toContain(kind)
})

const DEALS: [string, string][] = [
  ['远大机械当场追加300台', '300 台'],
  ['远大机械首批要制氧机40台，总额9.6万', '40 台 制氧机 96000'],
  ['远大机械签了！叉车12台，一共96万', '12 台 叉车 960000'],
  ['远大机械想换七座', ''],
  ['远大机械下月再开两个仓库', ''],
]

test.each(DEALS)('a deal: %s', (text, deal) => {
  const { quantity, unit, product, amount } = hearDeal(sceneOf(text), '远大机械') ?? {}
  expect([quantity, unit, product, amount].filter(part => part !== undefined).join(' ')).toBe(deal)
})

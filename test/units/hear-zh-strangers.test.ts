// Whom strangers’ Chinese notes name, row by row: heads of lines, names in brackets, private buyers; and what only looks like a name.
import { expect, test } from 'vitest'
import { setScene } from '../../src/engine/offline/scene.ts'
import { enHearing } from '../../src/languages/en/hear.ts'
import { zhHearing } from '../../src/languages/zh/hear.ts'

const named = (text: string, customers: string[] = []) => {
  const { names } = setScene({ text, at: '2026-11-23T18:05:00+08:00', tz: 'Asia/Shanghai', customers }, [
    zhHearing,
    enHearing,
  ])
  const only = (all: string[]) => [...new Set(all)].join(' ')
  return [only(names.customers.map(one => one.customer)), only(names.people.map(one => one.name))]
}

// Nobody is known beforehand: note | customers | people.
const STRANGERS: [string, string, string][] = [
  ['尤记烧腊。尤姐说叉烧卖得快', '尤记烧腊', '尤姐'],
  ['去了趟派出所对面的汤记羊肉馆，汤师傅在', '汤记羊肉馆', '汤师傅'],
  ['扫到一家新店「一盏灯面馆」，老板不在', '一盏灯面馆', ''],
  ['见了「青花渔村」的霍店长', '青花渔村', '霍店长'],
  ['客户名称：绿源净水；联系人：鄢工', '绿源净水', '鄢工'],
  ['3号上午 市六院检验科：辛科长要资质', '市六院', '辛科长'],
  ['跟青禾幼教的园长助理小蒋对了合同', '青禾幼教', '小蒋'],
  ['昨晚同洛川机械的采购部长滕大勇喝了两杯', '洛川机械', '滕大勇'],
  ['跟阿福烤鱼招商部的小白通了电话', '阿福烤鱼', '小白'],
  ['中铁七局项目部物资科的老耿说水泥要涨', '中铁七局', '老耿'],
  ['今天跑了三家：好来屋超市、万隆粮油、福源茶行', '好来屋超市 万隆粮油 福源茶行', ''],
  ['下午拜访丰泽建筑设计，行政经理邬晓雯接待', '丰泽建筑设计', '邬晓雯'],
  ['【拜访记录】宏盛纸箱厂，采购部 洪莉', '宏盛纸箱厂', '洪莉'],
  ['2）安心门诊佟院长回了电话', '安心门诊', '佟院长'],
  ['一中的总务主任褚老师说九月招标', '一中', '褚老师'],
  ['宏济堂原定昨天的拜访取消', '宏济堂', ''],
]

test.each(STRANGERS)('%s', (text, customers, people) => {
  expect(named(text)).toEqual([customers, people])
})

// People by ways to name them that a list of titles alone does not tell.
const PEOPLE: [string, string][] = [
  ['质管谈经理把资料退回来了', '谈经理'],
  ['服务台主管老谷嫌慢', '老谷'],
  ['老板段永年，私人的厂', '段永年'],
  ['厂长贝大海倒还客气', ''],
  ['厂长祝大海倒还客气', '祝大海'],
  ['新老板姓柴，后天见柴老板', '柴老板'],
  ['她下月休产假，之后由顾小川接手', '顾小川'],
  ['跟涛哥吃了顿饭，敏姐也在', '涛哥 敏姐'],
  ['刚跟阿Kay喝了杯咖啡', '阿Kay'],
  ['主理人于思齐英文名Kevin', '于思齐'],
  ['见了秦佩玲，佩玲说下周回话', '秦佩玲'],
  ['龚科长请的客，大家都说龚科说话管用', '龚科长'],
  ['证书补齐交阎总工', '阎总工'],
  ['仓库货堆得老高', ''],
  ['院长白天都在开会', ''],
  ['还是代工，没有自己的牌子', ''],
  ['采购周期：三个月', ''],
]

test.each(PEOPLE)('people: %s', (text, people) => {
  expect(named(text)[1]).toBe(people)
})

// Where a private person buys, the person is the customer; at work nobody is.
const BUYERS: [string, string][] = [
  ['祁女士今天来试驾，想换七座', '祁女士'],
  ['跟简妈妈通了电话，孩子数学年课要续', '简妈妈'],
  ['去宗伯伯家坐了坐，车牌不能带4', '宗伯伯'],
  ['尹哥的车险下月到期，想比比价', '尹哥'],
  ['祁女士说库存还够', ''],
  ['祁经理今天来试驾', ''],
]

test.each(BUYERS)('a private buyer: %s', (text, customer) => {
  expect(named(text)[0]).toBe(customer)
})

// What only ends or stands as a name does.
const NOTHING: string[] = [
  '开户行改成建设银行了',
  '娃儿才上小学',
  '反思一下自己：话太多',
  '该厂专做汽车玻璃',
  '刚去楼下蹲，前台小妹没理我',
  '打算把早餐厅的油也换了',
  '新年第一面，去看了一圈',
  '又降了三块一箱',
  '周一上午十点见面',
  '顾客上门退货',
  '痛点情况：经常死机\n决策链：三层\n沟通要点：价格偏高',
  '今日总结：还行\n兴趣爱好：钓鱼\n送货要求：早上到',
  '会上，技术总监提了三个问题',
  '他还不知道乐居超市也在卖',
  '价值三十万的设备',
  '明年他儿子上小学',
  '叫个车到公司楼下',
]

test.each(NOTHING.map(text => [text]))('no customer: %s', text => {
  expect(named(text)[0]).toBe('')
})

const KNOWN = ['长寿联泰化工', '巴南铁峰液压件厂', '惠仁堂大药房连锁', '第五中学', '同康医药']

const SHORTENED: [string, string][] = [
  ['联泰那批货昨天到了', '长寿联泰化工'],
  ['铁锋液压来电', '巴南铁峰液压件厂'],
  ['①惠仁堂总部，采购总监在', '惠仁堂大药房连锁'],
  ['本来想顺路去五中没去成', ''],
]

test.each(SHORTENED)('of those known: %s', (text, customer) => {
  expect(named(text, KNOWN)[0]).toBe(customer)
})

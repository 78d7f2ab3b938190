// The shorter ways in which people say an organisation's name in Chinese: 恒瑞 for 恒瑞大药房, 三院, 江大, 环卫所, 健民东湖.

import { PLACES } from './organisations-places.ts'
import { ENDINGS } from './organisations-words.ts'
import { wordsOf } from './segments.ts'

const ENDING = new RegExp(`(?:${ENDINGS})$`)
const PLACE =
  /^(?:北京|上海|广州|深圳|天津|重庆|杭州|南京|武汉|成都|西安|苏州|郑州|长沙|青岛|宁波|合肥|福州|厦门|济南|昆明|沈阳|大连|无锡|佛山|东莞|浙江|江苏|广东|山东|四川|湖北|湖南|河南|河北|福建|安徽|陕西|云南|辽宁|中国|临江|[\u4e00-\u9fff]{2}(?=[省市县]))?[省市区县]?(?=[\u4e00-\u9fff]{2})/
const TOWN = new RegExp(`^(?:${PLACES})[市区县]?`)
const GENERIC =
  /^(?:大学|学院|学校|小学|中学|医院|人民|中心|第[一二三四五六七八九十]|公司|集团|超市|药房|药店|诊所|门诊|酒店|饭店|科技|商贸|食品|银行|总部|总店|分店|国际|新区|外国语|实验|职业|技术|职业技术|教育|医疗|工业|农业|汽车|机械|建设|环境|电子|信息|智能|中医|妇幼|口腔|骨科|眼科|康复|养老|连锁|便利|生鲜|批发|物流|服务|社区|市政|园林|中央|东方|一中|二中)$/
const BRANCH =
  /^([\u4e00-\u9fff]{2,4}?)(?:大药房|药房|超市|便利店|便利|连锁|烘焙|火锅|酒店|银行|餐饮|汽贸|口腔|诊所)([\u4e00-\u9fff]{2,6}?)(分?店|支行|分行|分公司|分部|门店)$/
const NUMBERED = /^([省市县区]?)第?([一二三四五六七八九十])(人民医院|医院|中学|小学|中医院|幼儿园)$/
const AFFILIATED = /附属(?:第([一二三四五六]))?医院$/
const HOUSE = /(?:大学|学院|中学|医院|管理所|管理局|教育局|委员会|研究所|研究院|中心|供销社|开发区)$/

/** Other ways to say a name; forms that several customers share are left to whoever looks them up. */
export function zhShortNames(name: string): string[] {
  const whole = name.replace(/[（(].*?[）)]/g, '').trim()
  const unplaced = whole.replace(PLACE, '')
  const short = new Set([...cut(whole), ...cut(unplaced), ...branches(whole), ...institutions(unplaced, whole)])
  if (unplaced.length >= 3) short.add(unplaced)
  for (const said of beyondPlace(whole)) short.add(said)
  short.delete(name)
  return [...short].filter(said => said.length >= 2 && !GENERIC.test(said) && said.replace(PLACE, '') !== '')
}

/** 长寿联泰化工 is 联泰化工 and 联泰: without the town before it, where a name of its own is left. */
function beyondPlace(whole: string): string[] {
  const own = whole.replace(TOWN, '')
  if (own === whole || own.length < 4 || own.replace(ENDING, '').length < 2) return []
  return [own, ...cut(own)]
}

/** The name without its endings, one after the other; without a known one, its words from the left: 邱记搬运, 邱记. */
function cut(name: string): string[] {
  const found: string[] = []
  let rest = name
  for (let end = ENDING.exec(rest); end && rest.length - end[0].length >= 2; end = ENDING.exec(rest)) {
    rest = rest.slice(0, rest.length - end[0].length)
    found.push(rest)
  }
  if (/^[\u4e00-\u9fff]{4,12}$/.test(rest)) {
    if (found.length === 0 || rest.length > 5) found.push(rest.slice(0, 4))
    if (!NUMBERED.test(name) && !HOUSE.test(name)) found.push(rest.slice(0, 2))
  }
  return found.filter(said => said !== name)
}

/** 健民大药房东湖店 is 健民东湖 and, where no other customer has one, 东湖店. */
function branches(name: string): string[] {
  const [, brand, place, kind] = BRANCH.exec(name) ?? []
  if (!brand || !place || !kind) return []
  return [`${brand}${place}`, `${brand}${place}${kind}`, `${place}${kind}`, `${brand}${place}店`]
}

/** 市第三人民医院 is 三院, 江临大学 is 江大, 海川职业学院 is 海川职院, 环境卫生管理所 is 环卫所. */
function institutions(name: string, whole: string): string[] {
  const [, , number, kind] = NUMBERED.exec(whole.replace(/^[\u4e00-\u9fff]{2}(?=[省市县区])/, '')) ?? []
  if (number && kind) {
    const last = kind.endsWith('医院')
      ? ['院', '医院', '医']
      : kind === '中学'
        ? ['中']
        : kind === '小学'
          ? ['小']
          : ['幼']
    return last
      .flatMap(end => [`${number}${end}`, `市${number}${end}`, `第${number}${end}`])
      .concat(kind.endsWith('人民医院') ? [`${number}人民医院`] : [])
  }
  const affiliated = AFFILIATED.exec(name)
  if (affiliated)
    return affiliated[1] ? [`附${affiliated[1]}院`, `${affiliated[1]}附院`, `附${affiliated[1]}`] : ['附院']
  if (!HOUSE.test(name)) return []
  const words = joined(wordsOf(name))
  const [first, ...rest] = words
  const last = words.at(-1)!
  if (first === undefined || rest.length === 0 || first.length < 2) return []
  const end = last.endsWith('大学') ? '大' : last.at(-1)!
  const middle = rest
    .slice(0, -1)
    .map(word => word[0]!)
    .join('')
  const initials = `${first[0]}${middle}${end}`
  return [`${first}${middle}${end}`, ...(initials.length > 2 || /(?:大学|学院)$/.test(last) ? [initials] : [])]
}

/** Words with single characters before them taken together: a name is seldom in the dictionary. */
function joined(words: readonly string[]): string[] {
  const found: string[] = []
  let run = ''
  for (const word of words) {
    if (word.length === 1 && found.length === 0) run += word
    else {
      if (run !== '') found.push(run)
      run = ''
      found.push(word)
    }
  }
  return run === '' ? found : [...found, run]
}

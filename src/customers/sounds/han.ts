// Chinese names that sound alike, stand in the other script, or differ by one slip of the pen.
import { createRequire } from 'node:module'

/** What of a library is used here; loaded when a name is first compared, since it takes longer than the comparing. */
interface Pinyin {
  polyphonic(text: string, options: { toneType: 'none'; type: 'array' }): string[][]
}
interface OpenCc {
  Converter(options: { from: 't'; to: 'cn' }): (text: string) => string
}

const require = createRequire(import.meta.url)

// The same names come with every note; the memory is emptied before it grows without end.
const REMEMBERED = 20_000

/** Asks once for each text and remembers the answer. */
function remembering<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const held = known.get(text)
    if (held !== undefined) return held
    if (known.size >= REMEMBERED) known.clear()
    const found = ask(text)
    known.set(text, found)
    return found
  }
}

/** All toneless readings of a character: 行 is xing, hang and heng. */
const readings = remembering(character => {
  const { polyphonic } = require('pinyin-pro') as Pinyin
  return polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? []
})

const HAN = /\p{Script=Han}/u

/** The characters of GB 2312, none of which the library has to be asked about. */
function simplifiedSet(): Set<string> {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  return new Set(new TextDecoder('gb18030').decode(new Uint8Array(bytes)))
}
let plain: Set<string> | undefined
let convert: ((text: string) => string) | undefined

const simpler = remembering(character => {
  plain ??= simplifiedSet()
  if (!HAN.test(character) || plain.has(character)) return character
  convert ??= (require('opencc-js/t2cn') as OpenCc).Converter({ from: 't', to: 'cn' })
  const found = convert(character)
  return found.length === character.length ? found : character
})

/** A text in simplified characters, each where it stood: 恆瑞大藥房 → 恒瑞大药房. */
export const simplified = (text: string): string => (HAN.test(text) ? Array.from(text, simpler).join('') : text)

const soundsLike = (a: string, b: string): boolean =>
  a === b || (HAN.test(a) && HAN.test(b) && readings(a).some(reading => readings(b).includes(reading)))

/** Whether two names in simplified characters have the same syllables, tones apart: 横锐 and 恒瑞. */
export function soundsAlike(said: string, name: string): boolean {
  const [a, b] = [[...said], [...name]]
  return a.length === b.length && a.length >= 2 && a.every((character, at) => soundsLike(character, b[at]!))
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const wordsOf = remembering(name => [...segmenter.segment(name)].map(word => word.segment))

/** Whether a short name takes something from every word of a longer one: 一院 from 第一医院, 北大 from 北京大学. */
export function contracts(said: string, name: string): boolean {
  if (said.length < 2 || said.length > 4 || name.length < 4 || said.length * 3 > name.length * 2) return false
  const words = wordsOf(name)
  if (words.length < 2 || words.length > said.length || words.some(word => word.length < 2)) return false
  let at = 0
  for (const [index, word] of words.entries()) {
    const left = words.length - index - 1
    const from = at
    let within = 0
    while (at < said.length - left) {
      const place = word.indexOf(said[at]!, within)
      if (place < 0) break
      within = place + 1
      at++
    }
    if (at === from) return false
  }
  return at === said.length
}

/** How a name is built: where, which, and what kind of business. */
interface Built {
  place: string
  brand: string
  kind: string
}

const KIND =
  /(?:大药房|药房|药店|医院|卫生院|诊所|门诊部?|服务中心|医药|药业|制药|(?:股份|有限|有限责任)?公司|集团|工?厂|汽修|汽配|汽贸|超市|便利店|商贸|贸易|商城|商场|科技|学校|[小中大]学|学院|幼儿园|大?酒店|饭店|宾馆|餐厅|餐饮|火锅店|烘焙|食品|实业|制造|电[子器气]|物流|[商银车]行|经[销营]部|批发部?|百货|连锁|器械|机械|五金|家居|家具|建材|化工|钢构|钢铁|保险|证券|美容院|软件|网络|服[饰装]|纺织|印刷|包装|物业|地产|装饰|[书茶门分总]店|[水果茶酒乳农]业|[茶酒山农饭]庄|材料|设备|教育|传媒|能源|精密)+$/u
const PLACE =
  /^(?:中国|北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|武汉|成都|西安|长沙|郑州|青岛|济南|宁波|合肥|福州|厦门|昆明|沈阳|大连|\p{Script=Han}{2,3}[省市区县])/u

function built(name: string): Built {
  const place = PLACE.exec(name)?.[0] ?? ''
  const rest = name.slice(place.length)
  const kind = KIND.exec(rest)?.[0] ?? ''
  return { place, brand: rest.slice(0, rest.length - kind.length), kind }
}

/** What tells one branch, floor or hospital from the next is no slip: 第一医院 is not 第二医院. */
const TELLING = /[一二三四五六七八九十百千零〇两几\d\p{Script=Latin}东南西北中上下左右前后内外新老旧大小总分甲乙丙丁]/u

/** The characters by which two texts differ, where it is one that is another, missing or too much. */
function differing(a: string, b: string): string | undefined {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long === short || long.length - short.length > 1) return
  let at = 0
  while (at < short.length && long[at] === short[at]) at++
  const swapped = long.length === short.length
  if (long.slice(at + 1) !== short.slice(swapped ? at + 1 : at)) return
  return long[at]! + (swapped ? short[at]! : '')
}

/** The fewest characters of a name in which one may be wrong, and of a brand. */
const LEAST_NAME = 4
const LEAST_BRAND = 3

const isSlip = (a: string, b: string): boolean => {
  const by = differing(a, b)
  return by !== undefined && !TELLING.test(by)
}

/**
 * Whether a name in simplified characters was most likely meant for another: one character is different, missing or too
 * much. A different brand or kind of business is another business: 恒康大药房 and 恒瑞医院 are not 恒瑞大药房.
 */
export function hanSlip(said: string, name: string): boolean {
  if (name.length < LEAST_NAME || differing(said, name) === undefined) return false
  const [is, was] = [built(name), built(said)]
  if (is.place !== was.place || is.brand === '') return false
  if (is.brand === was.brand) return was.kind !== '' && (is.kind.endsWith(was.kind) || was.kind.endsWith(is.kind))
  if (is.kind === was.kind)
    return Math.min(is.brand.length, was.brand.length) >= LEAST_BRAND && isSlip(was.brand, is.brand)
  // The slip is in the kind: 恒瑞大药方.
  return is.kind !== '' && was.kind === '' && was.brand.startsWith(is.brand) && is.brand.length >= 2
}

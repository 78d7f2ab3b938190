// How customers are named in Chinese notes: by a suffix (大药房, 医院, 食品厂), before a person (永辉的彭总), or after a verb (拜访了好又多).
import type { OrganisationSpan, PersonSpan } from '../../../engine/offline/hearing.ts'
import { consumers } from './organisations-consumers.ts'
import { innerHeads, isClause, isFree, isPhrase, placed, quoted } from './organisations-placed.ts'
import { ENDINGS, endsPlainly, GENERIC, NOT_NAME, PART_OF_FIRM } from './organisations-words.ts'
import { beginsWord } from './segments.ts'
import { JOB } from './titles.ts'

export { zhShortNames } from './short-names.ts'

const ENDING = new RegExp(
  `(?:${ENDINGS})+(?:工?厂|设计|工程|咨询|店(?![长员主里家内外面铺])|馆(?!长)|行(?![业政情动长])|有限责任公司|股份有限公司|有限公司|公司|集团|连锁|医院|总院|总店|分店|分公司|总行|分行)?(?!展|科(?![技学研])|室(?![内外])|处(?![理于在])|部[的，。、\\s\\u4e00-\\u9fff]?(?<!部分|部门))`,
  'g',
)
const LEFT = /[\u4e00-\u9fffA-Za-z0-9·&]{1,12}$/
const BRANCH_AFTER =
  /^(?![和跟与及的了在到是有])[\u4e00-\u9fff]{2,4}?(?:路|街|广场|东|西|南|北)?(?:分店|(?<![药酒书饭花面本这那家商门])店)(?!长|员|里|主|面|铺|家|内|外)/
const NAMED_BEFORE =
  /(?:^|[\s，。,；;：:、（(）)①-⑳「『]|的|了|到|去|在|跟|和|与|给|从|天|午|是|把|被|帮|替|陪|找|为|见|刚|访|叫|家|次|早|晚|[一-龥]日|\d)$/
const NAMED_AFTER =
  /^(?:$|[，。,：:\s（(、]|和|跟|与|的|说|订|下|付|要|把|那|这|老|采购|财务|今|昨|上|开|见|谈|聊|里|又|还|没|也|一|\d|出来|回来|原定|原本|[」』：；]|[\u4e00-\u9fff]{2,4}[部科处室办股](?:的)?[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,3}(?:总|经理|工|店长|主任|老板|姐|哥|厂长|院长|科长|师傅|先生|女士))/
const NUMBERED =
  /(?:[\u4e00-\u9fff]{2}市|[省市县区])?附[一二三四五六]院|[\u4e00-\u9fff]{2}附[一二]|中[铁建交电冶水核化航][一二三四五六七八九十]{1,3}局|[市县区]?第?[一二三四五六七八九十]{1,2}中(?=的|食堂|后勤|总务|教务|[\u4e00-\u9fff]{1,2}(?:校长|主任|老师))|(?:[\u4e00-\u9fff]{2}市|[省市县区])?[一二三四五六七八九十]{1,2}(?:附)?院(?!长|子|里|[内外])|[省市县区](?:人民|中|妇幼|中医|肿瘤|儿童|立|直)院|[\u4e00-\u9fff]{2,4}院(?=的?[\u4e00-\u9fff]{1,3}(?:主任|院长|科长|处长|医生))/g
// What may stand right before a name and is none of it; the name begins after the last of them.
const STRONG =
  /(?<=[昨今][天晚]|[中上下]午|晚上)同(?=[\u4e00-\u9fff]{3})(?!仁|和|济|方|德|福|康|心|创|盛|兴|达|泰|庆|利|源|益|程|力|城|学|事|行|意|乐|安|辉|舟|一|样|时)|改[为成]|换成|变成|扫到|转到|对门|隔壁|[一两二三四五六七八九十几\d]+[次趟遍回]|拜访完?了?|走访了?|回访了?|第一次登门|登门|见到了?|碰到了?|遇到了?|先后去了|先后|[去跑]了?一?趟|去了|去|来到|到了|见完|见了|约了|今天|今早|今晚|昨天|昨儿|昨晚|前天|明天|后天|上午|下午|中午|晚上|早上|刚才|刚刚|刚从|刚|[上本这下]?(?:周|礼拜|星期)[一二三四五六日天]|的|了|是|把|送到|送给|致电|以及|还有|联系|路过|接到|收到|问|等|客户|一家叫|叫做|叫|新开的|介绍|这家|那家|只有|关于|补记|于是|但是|所以|后来|然后|[我咱他她](?:们)?[跟和给对向在从到去]|一[个家](?:是|叫)|第[一二三四五]家|另一家|另外|顺路|陪|逮到|打给|原定|临时|\d[月号日]|[，,、。\s：:（(【"“)）]/g
const WEAK = /[跟和与给从在到找见由向对来请让被帮陪再也又为跑送说进]/g
const PLAIN_LEAD = 2

/** Where a name begins in a stretch that ends in it: after the last word that leads to a name, if enough is left. */
const leadOf = (stretch: string, tail: number): number => {
  let lead = 0
  for (const cut of stretch.matchAll(STRONG)) {
    const end = cut.index + cut[0].length
    if (stretch.length - tail - end >= (tail > 0 ? 1 : 0)) lead = end
  }
  for (const cut of stretch.slice(lead).matchAll(WEAK)) {
    const end = lead + cut.index + 1
    if (stretch.length - tail - end >= PLAIN_LEAD && cut.index !== 1)
      return Math.max(end, leadOf(stretch.slice(end), tail) + end)
  }
  return lead
}
const ENDED = new RegExp(`(?:${ENDINGS})+(?:工?厂|设计|工程|咨询|店|馆|行)?$`)

/** Names that end as organisations do. */
function ended(text: string): OrganisationSpan[] {
  const stretches = [...text.matchAll(ENDING)].map(match => {
    const left = LEFT.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? ''
    const branch = BRANCH_AFTER.exec(text.slice(match.index + match[0].length))?.[0] ?? ''
    return { at: match.index - left.length, stretch: left + match[0], branch: branch.length, numbered: false }
  })
  const numbered = [...text.matchAll(NUMBERED)].map(match => ({
    at: match.index,
    stretch: match[0],
    branch: 0,
    numbered: true,
  }))
  return [...stretches, ...numbered].flatMap(({ at, stretch, branch, numbered }) => {
    const suffix = numbered && /[中局]$/.test(stretch) ? '' : (ENDED.exec(stretch)?.[0] ?? '')
    const lead = leadOf(stretch, suffix.length)
    const whole = stretch.slice(lead)
    const [start, end] = [at + lead, at + stretch.length + branch]
    if (!isName(whole, suffix) || !startsWord(text, start)) return []
    const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 12)]
    if (!isProven(whole, before.slice(-2), after)) return []
    const met = MET_BEFORE.test(before) || MET_AFTER.test(after)
    return [{ start, end, name: text.slice(start, end), ...(met ? {} : { weak: true as const }) }]
  })
}

/** What is listed with one that was met was met as well: 跑了好来屋超市、万隆粮油、福源茶行. */
function listed(spans: OrganisationSpan[], text: string): OrganisationSpan[] {
  const found: OrganisationSpan[] = []
  for (const span of spans) {
    const last = found.at(-1)
    const goesOn = last && !last.weak && span.start === last.end + 1 && text[last.end] === '、'
    found.push(goesOn ? { start: span.start, end: span.end, name: span.name } : span)
  }
  return found
}

/** No name begins in the middle of a word that the language has. */
const startsWord = (text: string, at: number): boolean =>
  !/[\u4e00-\u9fff]/.test(text[at - 1] ?? '') || beginsWord(text, at) || beginsWord(text, at - 1)

// What leads to the name of one who was met, or goes on about one.
const MET_BEFORE =
  /(?:^|】|家[：:]|[\n。；;！!]\s*(?:[-•*·①-⑳\d.、)）]+\s*)?|拜访完?了?|走访了?|回访了?|登门|拜访了?|见了|见到了?|碰到了?|去了?一?趟?|到了?|跑了?一?趟?|约了?|联系了?|打给|打了?|致电|陪|跟|和|给|从|送到|送去|往|找了?|刚从|进了?|路过|顺路去?|客户[:：]?|新客户[:：]?|今天|今早|上午|下午|中午|晚上|昨天|昨儿|前天|把|被|一[个家]是|第[一二三四五]家?|[周星期礼拜]{1,2}[一二三四五六日天]|刚才?|请|在|[一二三四五1-9][、.．)）]\s?)(?:下?一?家|在|是|的|叫)?\s?$/
const MET_AFTER = new RegExp(
  `^(?:(?:[\\u4e00-\\u9fff]{2,4}[部科处室])?[：:]|原定|\\s|那边|这边|这家|出来|回来|不欠|的?[\\u4e00-\\u9fff]{0,6}?[\\u4e00-\\u9fff](?:总|姐|哥|工|先生|小姐|女士|${JOB})|.{0,2}(?:签|订|下单|付|要(?!是)|投诉|催|嫌|不欠|拖欠|打款|回款))`,
)

function isName(name: string, suffix: string): boolean {
  const stem = name.slice(0, name.length - suffix.length)
  if (suffix !== '' && (stem === '' || GENERIC.test(stem) || NOT_NAME.test(stem))) return false
  if (/^[和与跟及同给在从向把被]$/.test(stem) || isPhrase(stem)) return false
  if (/^[省市县区镇村]$/.test(stem) && /^(?:公司|集团|学校|酒店|超市)/.test(suffix)) return false
  if (suffix.length === 1 && (stem.length < 2 || stem.length > 4)) return false
  return stem.length <= 9 && !(stem.length === 1 && suffix.length < 2)
}

const isProven = (name: string, before: string, after: string) =>
  !endsPlainly(name) || (NAMED_BEFORE.test(before) && NAMED_AFTER.test(after))

// Department and title between a customer's name and a person's: 华润万家采购经理何静.
const ROLE_TAIL = new RegExp(
  `(?:那边|这边|那个)?的?(?:(?:采购|销售|餐饮|设备|技术|市场|质管|商品|供应|加盟|质控|机动|品控|仓管|服务台|运营|财务|行政|生产|质量|仓库|区域|人事|项目|产品|总务|药剂|信息|工程|后勤|厨房|门诊|内科|外科|骨科|内分泌|输液|教务|招生|数字化|学习|大客户)(?:部|科|处|室|中心)?)*(?:${JOB}|副?总|负责人|对接人|[A-Z]{2,4})*[大二小新老]?$`,
)

function beforePeople(text: string, people: readonly PersonSpan[]): OrganisationSpan[] {
  return people.flatMap(person => {
    const left = /[\u4e00-\u9fff]{2,12}(?:[A-Z]{2,4})?\s?$/.exec(
      text.slice(Math.max(0, person.start - 14), person.start),
    )?.[0]
    if (!left) return []
    const bare = left
      .trim()
      .replace(ROLE_TAIL, '')
      .replace(/[找见跟和约问等给请]$/, '')
      .replace(PART_OF_FIRM, '')
    const name = bare.slice(leadOf(bare, 0))
    if (name.length > 8 || !isFree(name) || (!left.includes('的') && isClause(name))) return []
    const start = person.start - left.length + bare.length - name.length
    return [{ start, end: start + name.length, name }]
  })
}

const LETTERS =
  /(?<=去了?|到了?|在|跟|和|给|拜访了?|见了?|从|请|那家|这家|客户|的|^|[，。；\n：])\s?([A-Z][A-Za-z&]+(?: (?:[A-Z][A-Za-z&]+|&|of|and)){1,4})(?=\s?[\u4e00-\u9fff，。；：])/gm
const LETTER_ENDING =
  /\b(?:Inc|Ltd|LLC|Corp|Group|Holdings|Precision|Polytechnic|College|School|Academy|University|Institute|Hospital|Clinic|Pharmacy|Motors|Logistics|Foods?|Trading|Tech|Technologies|Systems|Solutions|Industries|Manufacturing|Engineering|Electronics|Medical|Health|Dental|Hotel|Bank|Capital|Partners|Labs?|Media|Retail|Market|Stores?|Supply|Co|International|Global|Services|Energy|Plastics|Metals|Machinery|Construction|Marine)$/

/** Names in letters amid Chinese that end as firms do. */
function inLetters(text: string): OrganisationSpan[] {
  return [...text.matchAll(LETTERS)].flatMap(match => {
    const name = match[1]!
    const start = match.index + match[0].length - name.length
    return LETTER_ENDING.test(name) ? [{ start, end: start + name.length, name }] : []
  })
}

/** Organisations in a text that no list knows, overlapping ones left out. */
export function zhOrganisations(text: string, people: readonly PersonSpan[]): OrganisationSpan[] {
  const kept: OrganisationSpan[] = []
  for (const candidate of [
    ...quoted(text),
    ...listed(ended(text), text),
    ...beforePeople(text, people),
    ...placed(text),
    ...inLetters(text),
    ...innerHeads(text),
  ]) {
    const onPerson = people.some(p => candidate.start < p.end && p.start < candidate.end)
    if (onPerson || kept.some(o => candidate.start < o.end && o.start < candidate.end)) continue
    kept.push(candidate)
  }
  return (kept.length > 0 ? kept : consumers(text, people)).sort((a, b) => a.start - b.start)
}

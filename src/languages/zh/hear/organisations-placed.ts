// Chinese names that only their place shows: a heading, in brackets of their own, after a verb of going.
import type { OrganisationSpan } from '../../../engine/offline/hearing.ts'
import { COMMON_WORD, DEPARTMENT, ENDINGS, HEADING_END, NOT_NAME, PART_OF_FIRM, STAFF } from './organisations-words.ts'
import { isWord, wordsOf } from './segments.ts'
import { JOB, SURNAME } from './titles.ts'

// 店 and 院 go on in a name; what somebody does goes on in a sentence.
const CLAUSE = /[由听跟和与给把让叫请催帮替为被说讲问想要会不没就都还又也才只]|时间|办法|事情|电话|微信/
/** Whether what stands before a person is a sentence under way. */
export const isClause = (name: string): boolean => CLAUSE.test(name)

/** Whether a stretch may be a name by itself: no word, no part of a firm, no sentence. */
export const isFree = (name: string): boolean =>
  name.length >= 2 &&
  !/[了过的说是]/.test(name) &&
  !DEPARTMENT.test(name) &&
  !COMMON_WORD.test(name) &&
  !NOT_NAME.test(name) &&
  !STAFF.test(name) &&
  !isWord(name) &&
  !isPhrase(name)

const WORDS_OF_SENTENCES = new Set(
  '才 就 都 还 也 没 没有 很 太 最 想 能 会 让 把 被 说 讲 问 听 我 转告 改 补 退 刚 刚去 再打 你 他 她 它 咱 我们 自己 一下 该 此 其 是 了 的 着 过 吗 呢 吧 女 娃 儿 专做 主做 个 在 为 为了 楼下 楼上 证书 复印 复印件 新年 下次 上次 已 已经 正在 需要 可以 不 别 莫 只 将 并 但 而 如果 因为 以后 之前 之后 时候 里面 外面 这边 那边 怎么 一起 知道'.split(
    ' ',
  ),
)

/** Whether a stretch of three characters or more holds words of which sentences are made, and names are not. */
export const isPhrase = (stretch: string): boolean =>
  stretch.length >= 3 && wordsOf(stretch).some(word => WORDS_OF_SENTENCES.has(word))

const NAME_END = new RegExp(`(?:${ENDINGS})$`)

const MARK =
  '^\\s*(?:[-•*·①-⑳\\d.、)）]+(?![\\d月号日./])\\s*)?(?:(?:\\d{1,2}[月./]\\d{1,2}[号日]?|\\d{1,2}[号日]|[上本这]?(?:周|星期|礼拜)[一二三四五六日天])\\s?)?(?:今天|昨天|昨晚|上午|下午|中午|早上|晚上)?\\s?'
const HEADING = new RegExp(
  `${MARK}([\\u4e00-\\u9fffA-Za-z]{2,8})(?:\\s*[：:]|[，,。\\s]\\s*(?=(?:[\\u4e00-\\u9fff]{0,4})[\\u4e00-\\u9fff]{1,3}(?:${JOB}|总|工|姐|哥)|(?:${JOB})[小老阿\\u4e00-\\u9fff]))`,
  'gm',
)
const OWED = new RegExp(
  `${MARK}([\\u4e00-\\u9fff]{2,6}?)(?:那边)?(?:不欠|欠|还欠|拖欠|年货|(?:那个|的)(?:单子?|项目|合同)|敲定|签了|续约|续签)`,
  'gm',
)
const VERB_THEN =
  /(?:拜访完?了?|走访了?|回访了?|上门了?|登门了?|(?<![过上下回出送寄发进])去(?:了|趟|了一?趟|的))([\u4e00-\u9fff]{2,6}?)(?=[，。,；;\s]|$|见|找|谈|聊|开会|送|那边|这边)|(?<![他她方户])(?:跟|和|与)([\u4e00-\u9fff]{2,6}?)(?=签了|签约|谈了|谈妥|开了|沟通|续约|续签)|(?<![过上下回出送寄发进])去([\u4e00-\u9fff]{2,5}?)(?=见|找|谈|聊|开会|拜访)|(?:刚从|从)([\u4e00-\u9fff]{2,6}?)(?=出来|回来)|(?<=^|[，。；\s])([\u4e00-\u9fff]{2,4})(?=这家)/gm

/** What heads a paragraph of a note is no name where each of its words is one of the language. */
const isHeading = (name: string): boolean =>
  HEADING_END.test(name) || (!NAME_END.test(name) && wordsOf(name).every(word => word.length > 1))

/** Names that only their place shows: a heading, after a verb of going, before 这家. */
export function placed(text: string): OrganisationSpan[] {
  return [VERB_THEN, HEADING, OWED, LABELLED, HOUSE].flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(match => {
      const whole = match.slice(1).find(group => group !== undefined)!
      const name = whole.replace(PART_OF_FIRM, '')
      if (!isFree(name) || (pattern === HEADING && isHeading(name))) return []
      const start = match.index + match[0].lastIndexOf(whole)
      return [{ start, end: start + name.length, name }]
    }),
  )
}

// A form that is filled in names the customer under its label; 汤记羊肉馆 is a house by the name of its owner.
const LABELLED =
  /(?:^|[\n；;，,。\s])(?:客户(?:名称|名|单位)?|(?:公司|单位|门店|店铺|企业)名?称?|店名|拜访(?:对象|客户|单位))\s?[：:]\s?([\u4e00-\u9fff]{2,10})(?=[；;，,。\s(（]|$)/g
const HOUSE = new RegExp(
  `(?<![\\u4e00-\\u9fff](?=${SURNAME}记(?:录|得|住|性|账|着|在|下|者|忆)))(${SURNAME}记[\\u4e00-\\u9fff]{1,4}?(?:馆|店|铺|行|坊|庄|楼|屋|居|轩|鸡|鸭|鹅|鱼|面|粉|粥|卤味|糕点|烧腊|海鲜|包子|小吃))(?!长)`,
  'g',
)

const QUOTED =
  /[「『]([\u4e00-\u9fffA-Za-z0-9·& ]{2,12})[」』]|(?<=[叫名]|新店|[一这那]家|客户[：:])“([\u4e00-\u9fffA-Za-z0-9·&]{2,10})”/g
const LEADS_QUOTED = /(?:[家店户个叫见去到访]|新店|客户|[：:])(?:了|的)?\s?$/
const FOLLOWS_QUOTED = new RegExp(`^(?:的)?[\\u4e00-\\u9fff]{0,6}(?:${JOB}|总|姐|哥|工|先生|女士)|^(?:那边|这家)`)

/** Names set in corner brackets, or in quotation marks behind a word for a firm: 新店「半亩咖啡」. */
export function quoted(text: string): OrganisationSpan[] {
  return [...text.matchAll(QUOTED)].flatMap(match => {
    const name = (match[1] ?? match[2])!
    const start = match.index + 1
    const end = start + name.length
    const led = LEADS_QUOTED.test(text.slice(Math.max(0, match.index - 6), match.index))
    if (!led && !FOLLOWS_QUOTED.test(text.slice(end + 1, end + 15))) return []
    return isPhrase(name) || COMMON_WORD.test(name) ? [] : [{ start, end, name }]
  })
}

const INNER = /(?<=[，,。]\s?)([\u4e00-\u9fff]{3,6})(?=[：:])/g

/** Heads within a line, weaker than those at its beginning: 年底小结，优选百货：…. */
export function innerHeads(text: string): OrganisationSpan[] {
  return [...text.matchAll(INNER)].flatMap(({ 0: name, index }) =>
    isFree(name) && !isHeading(name) && !wordsOf(name).some(word => COMMON_WORD.test(word))
      ? [{ start: index, end: index + name.length, name, weak: true as const }]
      : [],
  )
}

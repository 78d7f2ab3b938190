// How people are named in Chinese notes: surname and title (王店长), title and name (采购总监邓伟), 小李, 老张, 苏姐, Kelvin.
import type { PersonSpan } from '../../../engine/offline/hearing.ts'
import { aliasesIn, merged, repeated } from './people-again.ts'
import { calledByGiven, isNoName } from './people-given.ts'
import { letterPeople } from './people-letters.ts'
import { beginsWord } from './segments.ts'
import { FIELD, HALF, isUnsureSurname, JOB, LETTER_TITLE, NEXT, STYLE, SURNAME } from './titles.ts'

const GIVEN = '[\\u4e00-\\u9fff]'
const NOT_PEOPLE =
  /^(?:小时|小孩|小包|小强|小区|小米|小康|小车|小安|小海|小水|小满|小花|小成|小单|小计|小路|小山|小楼|小年|小古|小明书|小常识|小项|小利|小商|老家|老板|老师|老客|老毛|老路|老山|老年|老母|老古|老花|老关系|老单|老成|老项|老利|老海|老水|老车|老全|老计|老时|老常|老应|老师傅|阿姨|阿胶|阿里|阿莫|阿司|阿拉|阿尔|阿斯|阿托|阿卡|阿奇|阿是|阿哥|阿叔|阿婆|阿公|阿妹|阿爸|阿妈|阿弟|钱总是|高总是|任何|方经理人|于是|关总|单项目|安全|成本|高级|强项|成功|解决|关系|管理|管.*|温度|项目|路.*|何.{0,2}(?:时|处)|万.{0,1}店|单店|全部|严重|房.*老师|华.{2}|位.*|常务.*|付款.*|包装.*|简单.*|关.{1,2}(?:经理|老板)|游客.*|查.{1,2}(?:会计|财务)|席.*|周[一二三四五六日天末期边转].*|[东西南北]?方.?经理人|时.*长|成长|常年.*|全[店院园校科处局厂部所站馆会社行村镇乡县市区组班队].*|单[店科位].*|水厂长|车间.*|计划.*|[高初]中.*|汉语老师|于.?老板?娘?还|明年.*|项.?经理部|满分.*|应届.*|强制.*|海外.*|山[区村].*|古镇.*|母[校公].*|化工.*|年[会级段].*|楼[下上]?.*|原[来材].*|师[傅生].*|利[润率].*|文[员书]?|武装.*|安[装排].*|易[耗经].*|向[上下导].*|连[锁队].*|付.?[总财].*款.*|初[中级].*|石化.*|平.*|牛奶.*|房产.*|白天.*)$/
// What may stand right before 小, 老 and 阿 only where they begin no name.
const NO_FAMILIAR_BEFORE = /[大最变缩古敬养元月二国中从微细弱幼狭较偏太更多少减很得矮窄娇祖衰苍终到](?=$)/
const FREE_BEFORE =
  /(?:^|[\s，。,、；;:：（(【“"'—…！？!?/+&的了是和跟与给找见约问让请到由向对把被叫等替帮陪带催谢送打求托听据跑去个位成娘])$/
const KIN_BEFORE =
  /(?:女儿|儿子|闺女|孩子|孙子|孙女|侄女|侄子|外甥女?|老婆|老公|媳妇儿?|爱人|太太|宝宝|男朋友|女朋友|狗|猫)(?:的?(?:小名|名字))?(?:叫|是|，叫)?$/
const OWN_AFTER = /^的(?:老?客户|单子?(?:，|。|不)|片区)/
const OTHERS = /^(?:也|还是)?(?:叫|姓)/

interface Found {
  add(start: number, end: number, person: { name: string; title?: string | undefined }): void
  people: PersonSpan[]
}

function finding(text: string): Found {
  const people: PersonSpan[] = []
  const taken = new Set<number>()
  return {
    people,
    add(start, end, { name, title }) {
      for (let i = start; i < end; i++) if (taken.has(i)) return
      if (NOT_PEOPLE.test(name) || OTHERS.test(name)) return
      if (KIN_BEFORE.test(text.slice(Math.max(0, start - 9), start))) return
      if (OWN_AFTER.test(text.slice(end, end + 5))) return
      for (let i = start; i < end; i++) taken.add(i)
      people.push(title === undefined ? { start, end, name } : { start, end, name, title })
    },
  }
}

const ROLE = '负责人|对接人|联系人|拍板人|经办人|接口人|决策人|管事的|新来的|原来的'
const FULL_NAME = new RegExp(`${SURNAME}${GIVEN}{1,2}?${NEXT}`, 'g')
const TITLE_BEFORE = new RegExp(`(${JOB}|${LETTER_TITLE}|${ROLE})(?:就?是|叫做?|名叫|姓名|：|:)?\\s?$`)
// A title ends in one of these, or a word that leads on from it does: most places need no closer look.
const MAY_END_TITLE =
  /[喊长管裁监工厨任理书记协员师办问助秘表家班导总板娘柜东主授士生夫药护购计纳务库仓店银单勤席机技教股伙编者手头干前保安代播官人的来是叫名：:OTMRDPVGBrdntsyp]\s?$/
const LONGEST_TITLE = 14

const IS_ROLE = new RegExp(`^(?:${ROLE})$`)
const IS_SURNAME = new RegExp(`^${SURNAME}$`)
const STYLED = new RegExp(`(?:${STYLE}|${HALF}|经理|主任|店长|院长|科长|老板|医生|老师|主管)$`)

/** 采购总监邓伟, 培训主管鲍凯, HRBP 魏嵘. */
function titleFirst(text: string, { add }: Found): void {
  const pattern = new RegExp(FULL_NAME)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [name] = match
    pattern.lastIndex = match.index + 1
    const before = text.slice(Math.max(0, match.index - LONGEST_TITLE), match.index)
    if (!MAY_END_TITLE.test(before) || isNoName(name.slice(1)) || STYLED.test(name)) continue
    if (isUnsureSurname(name[0]!) && name.length === 2) continue
    const title = TITLE_BEFORE.exec(before)
    if (!title) continue
    const role = IS_ROLE.test(title[1]!)
    if (IS_SURNAME.test(before[title.index - 1] ?? '') && !role) continue
    add(match.index, match.index + name.length, { name, title: role ? undefined : title[1]! })
    pattern.lastIndex = match.index + name.length
  }
}

const TITLED = new RegExp(`(${SURNAME})(${GIVEN}{0,2}?)(${JOB}|${STYLE})`, 'g')
const SHORT_STYLE = new RegExp(`^(?:${STYLE.replace(/\(\?![^)]*\)/g, '')})$`)
const POLITE = /^(?:先生|女士|小姐|太太|夫人|师傅|老师|医生)$/

/** Surname, perhaps a given name, and a title; where the given name is none, the search goes on one character later. */
function titled(text: string, { add }: Found): void {
  const pattern = new RegExp(TITLED)
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    const [surname, given, job] = [m[1]!, m[2]!, m[3]!]
    const short = SHORT_STYLE.test(job)
    // 祥云茶庄姚老板 is 姚老板: in the middle of a phrase a second surname is the real one.
    const last = given.at(-1) ?? ''
    const free =
      given.length === 1 ? FREE_BEFORE.test(text.slice(Math.max(0, m.index - 1), m.index)) : standsFree(text, m.index)
    const nested = IS_SURNAME.test(last) && !isUnsureSurname(last) && !free
    const misread = given !== '' && (isNoName(given) || (short && !POLITE.test(job)))
    const odd = isUnsureSurname(surname) && (given !== '' || job.length > 3 || !standsFree(text, m.index))
    const unfree =
      (/^(?:行|采购|财务|前台)$/.test(job) && given === '' && !standsFree(text, m.index)) ||
      (job === '行' && !FREE_BEFORE.test(text.slice(Math.max(0, m.index - 1), m.index)))
    if (nested || misread || odd || unfree || NOT_PEOPLE.test(m[0]) || !beginsName(text, m.index, surname)) {
      pattern.lastIndex = m.index + 1
      continue
    }
    const name = given === '' || short ? m[0] : surname + given
    add(m.index, m.index + m[0].length, { name, title: short ? undefined : job })
  }
}

/** After a word that leads to a name, or after a part of a firm. */
const standsFree = (text: string, at: number): boolean =>
  FREE_BEFORE.test(text.slice(Math.max(0, at - 1), at)) ||
  /[科部处室院校店厂司行局所总长任理师头面边工董监办娘成管]/.test(text[at - 1] ?? '')

/** A surname that is a word of the language too counts only where a word begins with it. */
const beginsName = (text: string, at: number, surname: string): boolean =>
  surname.length > 1 || !isUnsureSurname(surname) || beginsWord(text, at)

const HALF_TITLED = new RegExp(`(${SURNAME})(?:${HALF})${NEXT}`, 'g')
const NO_HALF = /^(?:[高何万长好华金水石全关应中安单位马江计成方].|.主|.经|.部)$/

/** 李处, 张局: said of somebody who is known, so a word that leads to a person stands before. */
function halfTitled(text: string, { add }: Found): void {
  for (const match of text.matchAll(HALF_TITLED)) {
    if (NO_HALF.test(match[0]) || isUnsureSurname(match[1]!)) continue
    if (
      !/说$/.test(text.slice(0, match.index)) &&
      !FREE_BEFORE.test(text.slice(Math.max(0, match.index - 1), match.index))
    )
      continue
    add(match.index, match.index + match[0].length, { name: match[0] })
  }
}

const FAMILIAR = new RegExp(`([小老])(${SURNAME})(?:哥|姐|总|师傅|老板|弟)?${NEXT}`, 'g')
const LITTLE = new RegExp(`小(?![的时区米车数票于组费])${GIVEN}${NEXT}`, 'g')
const CALLED_BEFORE = new RegExp(`(?:${JOB}|${ROLE}|叫|喊)\\s?$`)
const BELOVED = new RegExp(`(?<name>阿${GIVEN}(?:哥|姐|婆|姨)?)(?:${NEXT}|(?<title>${JOB}))`, 'g')

/** 小宋, 老葛, 小马哥, 阿珍, and behind a title any 小荷. */
function familiar(text: string, { add }: Found): void {
  for (const match of text.matchAll(FAMILIAR)) {
    const before = text.slice(Math.max(0, match.index - 1), match.index)
    if (NO_FAMILIAR_BEFORE.test(before) || /^[小老][来有要]/.test(match[0])) continue
    if (isUnsureSurname(match[2]!) && !FREE_BEFORE.test(before)) continue
    add(match.index, match.index + match[0].length, { name: match[0] })
  }
  for (const { 0: whole, index, groups } of text.matchAll(BELOVED))
    add(index, index + whole.length, { name: groups!.name!, title: groups!.title })
  for (const match of text.matchAll(LITTLE)) {
    const before = text.slice(Math.max(0, match.index - LONGEST_TITLE), match.index)
    if (MAY_END_TITLE.test(before) && CALLED_BEFORE.test(before))
      add(match.index, match.index + match[0].length, { name: match[0] })
  }
}

const MET = new RegExp(
  `(?<=见[到着]了?|见了|(?:登门|上门|来|去|约)见|会[到得]|拜访了?|联系了?|约了|找了|碰到了?|遇到了?|会见了?|认识了|叫做?|名叫|都喊[他她]|[跟和](?=${SURNAME}${GIVEN}{1,2}(?:聊|谈|通|开|吃|见|沟)))(${SURNAME}${GIVEN}{1,2}?)(?=[\\s，。,；;（(]|$|聊|谈|通|开会|吃|见面|沟通|说|先生|女士|他|她|一起)`,
  'g',
)
const SIMPLY_NAMED = new RegExp(
  `(?:名字?叫|联系人|对接人|负责人|经办人|接口人|表[哥弟姐妹]|堂[哥弟姐妹]|朋友|同学|同行|战友|老乡|哥们儿?|徒弟|师[兄弟]|小舅子|姐夫|侄子)[：:是叫]?\\s?(${SURNAME}${GIVEN}{1,2})(?=[\\s，。,；;（(\\d]|$|介绍|推荐|引荐|给我|那边|在|也)`,
  'g',
)
const IN_BRACKETS = new RegExp(
  `(?<=^|[\\s，。,、；;:：（(和跟与找见问的])(${SURNAME}${GIVEN}{1,2})(?=\\s?[（(](?:${JOB}|${LETTER_TITLE}|女|男|英文名|新来))`,
  'gm',
)
// 采购部 洪莉: behind a part of a firm, where nothing else follows.
const OF_PART = new RegExp(
  `(?:${FIELD})(?:部|科|处|中心|办)(?:\\s|的|[：:])\\s?(${SURNAME}${GIVEN}{1,2})(?=[\\s，。,；;（(]|$)`,
  'gm',
)
// 之后贺小川接手: who does somebody's work from then on.
const SUCCESSOR = new RegExp(
  `(?:之后|以后|后面|后续|期间|接下来|改|换)(?:都|就)?(?:由|是|归)?(${SURNAME}${GIVEN}{1,2})(?=接手|接任|接替|接管|顶上|对接|负责)`,
  'g',
)
const SURNAMED = new RegExp(`姓(${SURNAME})(?!名)`, 'g')
const TITLE_LEADS = new RegExp(`(${JOB})[是，,]?\\s?$`)

function named(text: string, { add, people }: Found): void {
  for (const match of [
    ...text.matchAll(SIMPLY_NAMED),
    ...text.matchAll(MET),
    ...text.matchAll(IN_BRACKETS),
    ...text.matchAll(SUCCESSOR),
    ...text.matchAll(OF_PART),
  ]) {
    const name = match[1]!
    const end = match.index + match[0].length
    if (!isNoName(name.slice(1)) && !isUnsureSurname(name[0]!)) add(end - name.length, end, { name })
  }
  for (const match of text.matchAll(SURNAMED)) {
    const lead = TITLE_LEADS.exec(text.slice(Math.max(0, match.index - LONGEST_TITLE), match.index))
    if (!lead) continue
    const [job, surname] = [lead[1]!, match[1]!]
    const own = people.filter(person => person.name.startsWith(surname))
    // 园长姓方 gives 方园长 its title, wherever the name itself stands.
    for (const person of own) person.title ??= job
    const [start, end] = [match.index - lead[0].length, match.index + match[0].length]
    const names = new Set(own.map(person => person.name))
    const [only = surname + job, ...others] = names
    if (others.length === 0) add(start, end, { name: only, title: own[0]?.title ?? job })
  }
}

/** Names of people in a text, left to right, not overlapping; titles are set where the wording gives one. */
export function zhPeople(text: string): PersonSpan[] {
  const found = finding(text)
  for (const listen of [titleFirst, familiar, titled, named, halfTitled]) listen(text, found)
  for (const { start, end, ...person } of [...calledByGiven(text), ...letterPeople(text)]) found.add(start, end, person)
  for (const { start, end, ...person } of repeated(text, found.people)) found.add(start, end, person)
  return merged(
    found.people.sort((a, b) => a.start - b.start),
    aliasesIn(text),
  )
}

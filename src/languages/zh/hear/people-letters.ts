// People whose names stand in letters within Chinese sentences: Kelvin Tay, Helen Zhou 校长, 操作工叫Jaya.
import type { PersonSpan } from '../../../engine/offline/hearing.ts'
import { FIRST_NAMES, ORGANISATION_WORDS } from '../../en/hear/names.ts'
import { JOB, LETTER_TITLE } from './titles.ts'

const LETTERS = /(?<![\w@.'-])(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14}){0,2}(?![\w@-]|\.\w)/g
// 阿May, who is called by her English name as if it were a Chinese one.
const BELOVED = /阿[A-Z][a-z]{1,10}(?![\w@-])/g
const HAN = /[\u4e00-\u9fff]/
const ROMAN_SURNAME =
  /^(?:Tay|Tan|Lim|Lee|Ng|Wong|Chan|Chen|Liu|Zhou|Zhao|Wang|Li|Zhang|Huang|Wu|Xu|Sun|Hu|Zhu|Gao|Lin|He|Guo|Ma|Luo|Liang|Song|Zheng|Xie|Han|Tang|Feng|Yu|Dong|Cheung|Cheng|Lau|Ho|Ong|Goh|Teo|Chua|Koh|Ang|Yeo|Low|Sim|Toh|Foo|Chong|Leong|Cao|Yuan|Deng|Fu|Shen|Peng|Lu|Su|Jiang|Cai|Jia|Ding|Wei|Xue|Ye|Pan|Du|Dai|Xia|Zhong|Tian|Ren|Fan|Shi|Yao|Tse|Lam|Leung|Kwok|Yip|Chow|Fung|Yeung|Kim|Park|Choi|Nguyen|Tran|Kumar|Singh|Sharma|Patel)$/
const BEFORE = new RegExp(
  `(?:${JOB}|${LETTER_TITLE}|老板|同事|负责人|联系人|对接人|叫|名叫|喊[他她]|英文名|他们的?|跟|和|与|给|找|见了?|见到|约了?|问|请|让|问了|陪|那边的?)(?:是|叫|：|:)?\\s?$`,
)
const AFTER = new RegExp(
  `^\\s?(?:[，,（(]\\s?)?(?:${JOB}|${LETTER_TITLE}(?![a-z])|先生|女士|小姐|说|讲|问|提|要|想|觉得|表示|答应|承诺|抱怨|担心|嫌|喜欢|爱|不吃|一听|骑|私下|反映|认为|约|回复|点头|拍板|负责|管|对[^，。]{1,12}(?:感兴趣|满意|抵触)|本人|自己|那边|这边|今天|昨天|去订|会|是[^，。]{0,12}的(?:人|director|manager|head|负责人|经理|主管|champion))`,
)
const KIND = new RegExp(`^\\s?[，,（(]?\\s?(${JOB}|${LETTER_TITLE}(?![a-z]))`)
const KIND_BEFORE = new RegExp(`(${JOB}|${LETTER_TITLE})(?:叫|是)?\\s?$`)
const NO_PERSON =
  /^(?:Excel|Word|Windows|Office|Teams|Zoom|Slack|Email|Demo|Logo|Offer|Meeting|Deadline|Budget|Quote|Pilot|Review|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Python|Java|Linux|Android|Google|Amazon|Apple|Oracle|Intel|Nvidia|Hello|Hi|Ok|Okay|Todo|Note|Ps|App|Call|Plan|Case|Poc|Saas|Team|Basic|Pro|Plus|Max|Mini|Wifi|Wechat|Line|Centre|Center|College|School|Hospital|University|Digital|Learning)$/

/** Names in letters beside Han characters, where a first name, a title or what the person does tells that they are one. */
export function letterPeople(text: string): PersonSpan[] {
  if (!HAN.test(text)) return []
  const beloved = [...text.matchAll(BELOVED)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    name,
  }))
  const others = [...text.matchAll(LETTERS)].flatMap(match => {
    const words = match[0].replace(/^(?:Dr|Mr|Mrs|Ms|Prof)\.? /, '').split(' ')
    const start = match.index
    const end = start + match[0].length
    const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 24)]
    if (!(HAN.test(before) || HAN.test(after))) return []
    if (words.some(word => ORGANISATION_WORDS.has(word) || NO_PERSON.test(word))) return []
    if (match[0] === 'May' && (!BEFORE.test(before) || /名(?:是|叫)?\s?$/.test(before))) return []
    if (!isPerson(words, before, after)) return []
    const title = KIND.exec(after)?.[1] ?? KIND_BEFORE.exec(before)?.[1]
    return [{ start, end, name: match[0], ...(title === undefined ? {} : { title }) }]
  })
  return [...beloved, ...others]
}

function isPerson(words: readonly string[], before: string, after: string): boolean {
  const known = FIRST_NAMES.has(words[0]!)
  const roman = words.length === 2 && ROMAN_SURNAME.test(words[1]!)
  const led = BEFORE.test(before)
  const does = AFTER.test(after)
  if (/^\s?(?:的(?:系统|软件|产品|货|设备|平台|方案)|系统|软件|平台|牌|品牌)/.test(after)) return false
  if (/(?:用|用的是|换成?|买|比|竞品|对手)(?:了|的)?\s?$/.test(before)) return false
  return known || roman ? true : words.length <= 2 && (led || does) && (led ? true : does)
}

// How people are named in Chinese notes: surname and title (王店长), title and name (采购总监邓伟), 小李, 老张, 苏姐.
import type { PersonSpan } from '../../../engine/offline/hearing.ts'

const COMPOUND = '欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木'
const COMMON =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐沿梅莫庄辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄曲游裴席卫屈鲍位覃霍翁甘景单柯阮桂闵柴华冉饶阚宗付丰靖鞠简'
const SURNAME = `(?:${COMPOUND}|[${COMMON}])`
const ONE_SURNAME = new RegExp(`^[${COMMON}]$`)
const JOB =
  '副?总经理|副董事长|董事长|副?总裁|副总|(?:[大区域销售采购项目客户产品市场运营财务人事行政技术设备生产质量餐饮信息工程研发供应链战略品牌培训安全商务]{0,4})总监|副?主任(?:医师|药师)?|护士长|店长|副?[大区域销售采购项目客户产品市场运营财务人事行政技术设备生产质量仓库]{0,4}经理|副?院长|副?园长|副?校长|副?科长|副?处长|副?局长|副?厂长|副?部长|所长|站长|馆长|会长|秘书长|社长|行长|村长|镇长|乡长|组长|班长|班主任|课长|队长|主管|老板娘|老板|老师|教授|博士|医生|大夫|药师|医师|护士|总?工程师|采购|会计|出纳|财务|秘书|助理|书记|库管|店员|律师|掌柜|董秘|主席'
const STYLE =
  '董(?!事)|总(?![共体部量额价计结数之算店厂])|工(?![作厂人程具资业序艺地期会商伤艺])|姐(?!妹|夫)|哥|叔|姨|阿姨|女士|先生|小姐|太太|夫人|师傅|同学|行'
const GIVEN = '[\\u4e00-\\u9fff]'
// Characters that show that what looks like a given name is a sentence going on.
const NO_NAME =
  /[是务级的了们在和与跟也都就还又很说要有不没这那面门部区理让给对被把请问讲到去来会能用为从他她它我你得着过常副全总家大店司院厂产品采购找]/
const NEXT =
  '(?=[\\s，。,、；;:：（()）！？!?/]|$|说|讲|问|提|要|想|在|不|没|答应|表示|反映|觉得|负责|是|也|很|今天|昨天|约|给|对|打|喜欢|爱|最近|电话|聊|谈|沟通|开会|吃|见|，|通|回|让|去|来|已|还|的|接|确认|拍板|那|生日|介绍|抱怨|同意|签|订|下单|透露|认为|担心|嫌|老家|女儿|儿子)'

const TITLED = new RegExp(`(${SURNAME})(${GIVEN}{0,2}?)(${JOB}|${STYLE})`, 'g')
const TITLE_FIRST = new RegExp(
  `(${JOB}|负责人|对接人|联系人|拍板人)(?:是|叫|姓名|：|:)?\\s?(${SURNAME}${GIVEN}{1,2}?)${NEXT}`,
  'g',
)
const FAMILIAR = new RegExp(`(?<![\\u4e00-\\u9fff])(?:(?<=[跟和找见约给问让请])|)([小老阿])(${SURNAME})${NEXT}`, 'g')
const FAMILIAR_AFTER = new RegExp(`(?<=[跟和找见约给问让请的了到]|今天|昨天|拜访)([小老阿])(${SURNAME})${NEXT}`, 'g')
const MET = new RegExp(
  `(?<=见到了?|见了|拜访了?|联系了?|约了|找了|碰到了?|遇到了?|会见了?|[跟和](?=${SURNAME}${GIVEN}{1,2}(?:聊|谈|通|开|吃|见|沟)))(${SURNAME}${GIVEN}{1,2}?)(?=[\\s，。,；;（(]|$|聊|谈|通|开会|吃|见面|沟通|说|先生|女士|他|她|一起)`,
  'g',
)
const SURNAMED = new RegExp(`(${JOB})[是，,]?\\s?姓(${SURNAME})`, 'g')
const SIMPLY_NAMED = new RegExp(
  `(?:名字?叫|联系人|对接人|负责人|经办人)[：:是]?\\s?(${SURNAME}${GIVEN}{1,2})(?=[\\s，。,；;（(\\d]|$)`,
  'g',
)
const SHORT_STYLE = /^(?:总|工|姐|哥|叔|姨|阿姨|女士|先生|小姐|太太|夫人|师傅|同学|董|行)$/
const NOT_PEOPLE =
  /^(?:小时|老家|老板|老师|小孩|小包|小金|老客|老毛|小强|小区|小米|小康|小车|钱总是|高总是|任何|方经理人|白大夫服|于是|关总|单项目|安全|成本|高级|向.*|强项|成功|文员|解决|关系|管理|管.*|温度|项目|路.*|何.{0,2}(?:时|处)|万.{0,1}店|单店|全部|严重|房.*老师|华.{2}|位.*|常务.*|付款.*|包装.*|简单.*|关.{1,2}(?:经理|老板)|游客.*|查.{1,2}(?:会计|财务)|席.*)$/

const clean = (job: string): string | undefined => (SHORT_STYLE.test(job) ? undefined : job)

/** Surname, perhaps a given name, and a title; where the given name is none, the search goes on one character later. */
function titled(text: string): PersonSpan[] {
  const found: PersonSpan[] = []
  const pattern = new RegExp(TITLED)
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    const [surname, given, job] = [m[1]!, m[2]!, m[3]!]
    const short = SHORT_STYLE.test(job)
    const style = short && job !== '先生' && job !== '女士'
    // 祥云茶庄姚老板 is 姚老板: in the middle of a phrase a second surname is the real one.
    const nested =
      given.length === 1 &&
      ONE_SURNAME.test(given) &&
      /[\u4e00-\u9fff]/.test(text[m.index - 1] ?? '') &&
      !/[的和跟与给找见约问让请到了是由向对]/.test(text[m.index - 1]!)
    if (nested || (given !== '' && (NO_NAME.test(given) || style)) || NOT_PEOPLE.test(m[0])) {
      pattern.lastIndex = m.index + 1
      continue
    }
    const title = clean(job)
    const name = given === '' || short ? m[0] : surname + given
    found.push({ start: m.index, end: m.index + m[0].length, name, ...(title === undefined ? {} : { title }) })
  }
  return found
}

/** Names of people in a text, left to right, not overlapping; titles are set where the wording gives one. */
export function zhPeople(text: string): PersonSpan[] {
  const found: PersonSpan[] = []
  const taken = new Set<number>()
  const add = (start: number, name: string, title: string | undefined, end = start + name.length) => {
    for (let i = start; i < end; i++) if (taken.has(i)) return
    if (NOT_PEOPLE.test(name)) return
    for (let i = start; i < end; i++) taken.add(i)
    found.push(title === undefined ? { start, end, name } : { start, end, name, title })
  }
  for (const m of text.matchAll(TITLE_FIRST)) {
    const [whole, job, name] = [m[0], m[1]!, m[2]!]
    if (NO_NAME.test(name.slice(1)) || /(?:总|工|姐|哥|经理|主任|店长|院长|科长|老板|医生)$/.test(name)) continue
    if (new RegExp(`^${SURNAME}$`).test(text[m.index - 1] ?? '')) continue
    const departed = /^(?:负责人|对接人|联系人|拍板人)$/.test(job)
    add(m.index + whole.length - name.length, name, departed ? undefined : job)
  }
  for (const m of titled(text)) add(m.start, m.name, m.title, m.end)
  for (const pattern of [FAMILIAR, FAMILIAR_AFTER])
    for (const m of text.matchAll(pattern)) add(m.index, m[0], undefined)
  for (const m of text.matchAll(SIMPLY_NAMED)) add(m.index + m[0].length - m[1]!.length, m[1]!, undefined)
  for (const m of text.matchAll(MET)) if (!NO_NAME.test(m[1]!.slice(1))) add(m.index, m[1]!, undefined)
  for (const m of text.matchAll(SURNAMED)) {
    const other = found.some(p => p.name.startsWith(m[2]!))
    if (!other) add(m.index, m[2]! + m[1]!, m[1]!, m.index + m[0].length)
  }
  // 园长姓方 gives 方园长 its title, wherever the name itself stands.
  for (const m of text.matchAll(SURNAMED)) {
    for (const p of found) if (p.name.startsWith(m[2]!)) p.title ??= m[1]!
  }
  return found.sort((a, b) => a.start - b.start)
}

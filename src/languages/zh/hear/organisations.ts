// How customers are named in Chinese notes: by a suffix (大药房, 医院, 食品厂), before a person (永辉的彭总), or after a verb (拜访了好又多).
import type { OrganisationSpan, PersonSpan } from '../../../engine/offline/hearing.ts'

const SUFFIX =
  '大药房|药房|药店|医院|卫生院|诊所|门诊部|门诊|社区卫生服务中心|卫生服务中心|服务中心|体检中心|医疗中心|医药|药业|制药|集团|有限责任公司|股份有限公司|有限公司|公司|[机食药化工具车品器料械布纸糖酒衣鞋电水钢铁玻璃]{1,2}厂|汽修|汽配|汽贸|汽车|4S店|超市|便利店|商贸|贸易|商城|商场|科技|学校|小学|中学|学院|大学|幼儿园|大酒店|酒店|饭店|宾馆|餐厅|餐饮|火锅店|烘焙|食品|实业|制造|电子|电器|电气|物流|商行|经销部|经营部|门市部|批发部|批发|百货|连锁|器械|机械|重工|五金|家居|家具|建材|化工|钢构|钢铁|保险|证券|银行|美容院|电梯|软件|信息技术|网络|服饰|服装|纺织|印刷|包装|农资|物业|置业|地产|装饰|文具|书店|母婴|水产|果业|茶业|酒业|乳业|粮油|环保|能源|电力|光电|精密|模具|塑胶|橡胶|涂料|仪器|生物|医疗|传媒|教育|设备|材料|冷链|供应链|配送|农业|面包房|茶楼|茶庄|酒庄|山庄|农庄|饭庄|[鞋木铝铜钢药茶酒乳纸农渔牧盐糖矿物商肉果林菌种铸塑]业|电机|阀门|轴承|楼|堂|斋|坊'
const ENDING = new RegExp(
  `(?:${SUFFIX})+(?:有限责任公司|股份有限公司|有限公司|公司|集团|连锁|医院|总院|总店|分店|分公司)?(?!展|科(?![技学研])|室(?![内外])|处(?![理于在])|部[的，。、\\s\\u4e00-\\u9fff]?(?<!部分|部门))`,
  'g',
)
const LEFT = /[\u4e00-\u9fffA-Za-z0-9·&]{1,12}$/
// These also end plain nouns, so the words around must show a name.
const PLAIN_NOUN =
  /(?:包装|设备|材料|软件|网络|电子|机械|教育|医疗|生物|环保|能源|电力|电器|电气|食品|保险|家具|服装|装饰|仪器|汽车|器械|门诊|电梯|水产|农业|配送|物流|物业|文具|批发|楼|堂|坊|斋)$/
const NAMED_BEFORE = /(?:^|[去访到跟给和与在从见找把被帮替为约催，。,\s：:）)、]|访了|去了|今天|昨天|上午|下午|刚)$/
const NAMED_AFTER =
  /^(?:$|[，。,：:\s（(、]|的|说|订|下|付|要|把|那|这|老|采购|财务|今|昨|上|开|见|谈|聊|里|又|还|没|也|一|\d|[\u4e00-\u9fff]{1,3}(?:总|经理|工|店长|主任|老板|姐|哥|厂长|院长|科长|师傅|先生|女士))/
const NUMBERED =
  /[省市县区][一二三四五六七八九十]{1,2}院(?!长|子|里)|[\u4e00-\u9fff]{2,4}院(?=的?[\u4e00-\u9fff]{1,3}(?:主任|院长|科长|处长|医生))/g
// What may stand right before a name and is none of it; the name begins after the last of them.
const STRONG =
  /[一两二三四五六七八九十几\d]+[次趟遍回]|拜访完?了?|走访了?|回访了?|见到了?|碰到了?|遇到了?|先后去了|先后|去了?一?趟|去了|去|来到|到了|见完|见了|约了|今天|今早|今晚|昨天|前天|明天|后天|上午|下午|中午|晚上|刚才|刚刚|刚从|刚|[上本这下]?周[一二三四五六日天]|的|了|是|把|送到|送给|致电|以及|还有|联系|路过|接到|收到|问|等|客户|一家叫|叫做|叫|新开的|介绍|这家|那家|只有|关于|\d[月号日]|[，,、。\s：:（(【"“)）]/g
const WEAK = /[跟和与给从在到找见由向对来请让被帮陪再也又为跑送说]/g

/** Where a name begins in a stretch that ends in it: after the last word that leads to a name, if enough is left. */
const leadOf = (stretch: string, tail: number): number => {
  let lead = 0
  for (const cut of stretch.matchAll(STRONG)) {
    const end = cut.index + cut[0].length
    if (stretch.length - tail - end >= (tail > 0 ? 1 : 0)) lead = end
  }
  for (const cut of stretch.slice(lead).matchAll(WEAK)) {
    const end = lead + cut.index + 1
    if (stretch.length - tail - end >= 2 && cut.index !== 1)
      return Math.max(end, leadOf(stretch.slice(end), tail) + end)
  }
  return lead
}
const GENERIC =
  /^(?:我们?|咱们?|他们?|你们?|她们?|这家?|那家?|[一两二三四五六七八九十几每各某多]+[家个]?|该|本|贵|对方|客户|别的?|其他|另一?家?|附近|隔壁|小|大|老|新|好|旧|竞品|整|全|总|分|子|母|上市|私营|国营|国有|民营|外资|合资|当地|外地|本地|一|同|哪家?|什么|保险|物流|快递|贸易|科技|食品|制药|连锁|集团|医药|软件|原|做|开|卖|管|信息|网络|医疗|检测|生产|智能|自动化|办公|进口|国产|现有|样品|外|内|产品|高端|普通|便宜|线上|线下|新能源|上|下|食|课|天|教|礼|名|学|讲|澡|有限|新包装|高|低|电子|二手|共享|纸质|绿色|私人|冷藏|特殊|精美|礼品|数据|安全|零售|社区|县级|市级|省级|乡镇|三甲|公立|私立|民办|公办|综合|专科|定点)$/
const NOT_NAME =
  /[这那批说]|^(?:见了|见到|去了|去|找了|找|约了|到了|联系|拜访|走访|回访|碰到|遇到|上次|下次|我|你|他|她|它|这|那|哪|没|不|就|都|还|很|要|想|因为|所以|如果|但|而|或|并|其|需要|准备|负责|觉得|最近|目前|现在|另外|然后|主要|一般|平时|之前|以前|以后|换|买|卖|用|做|看|改|加|拿|带|发|主推|喜欢|可以|能|希望|打算|考虑|对比|每|有|无)/
const SHORT = new RegExp(`(?:${SUFFIX})$`)
const PLACE =
  /^(?:北京|上海|广州|深圳|天津|重庆|杭州|南京|武汉|成都|西安|苏州|郑州|长沙|青岛|宁波|合肥|福州|厦门|济南|昆明|沈阳|大连|无锡|佛山|东莞|浙江|江苏|广东|山东|四川|湖北|湖南|河南|河北|福建|安徽|陕西|云南|辽宁|中国)(?:省|市)?/
// Department and title between a customer's name and a person's: 华润万家采购经理何静.
const ROLE_TAIL =
  /(?:那边|这边)?的?(?:(?:采购|销售|餐饮|设备|技术|市场|运营|财务|行政|生产|质量|仓库|区域|人事|项目|产品|总务|药剂|信息|工程|后勤)(?:部|科|处|室|中心)?)*(?:副?总监|副?总经理|副?总裁|副?总|副?董事长|副?经理|副?主任|主管|店长|院长|科长|处长|厂长|老板娘?|负责人|部长|助理|对接人|[A-Z]{2,4})?$/
const DEPARTMENT =
  /(?:科|部|处|室|组|办|车间|中心|线|楼上|楼下|店里|公司|这边|那边|部门|们|里|老家|儿子|女儿|朋友|亲戚|同事|领导|老板|采购|财务|销售|技术|隔壁|对面|附近|客户|会员|人|时候|以后|之后|事|样)$/
const HEADING =
  /^\s*(?:[-•*\d.、)）]+\s*)?(?:今天|昨天|上午|下午)?([\u4e00-\u9fffA-Za-z]{2,8})\s*(?:[：:]|[，,](?=[\u4e00-\u9fff]{1,3}(?:店长|经理|总|主任|老板|院长|工|姐|哥|科长|厂长)))/gm
const VERB_THEN =
  /(?:拜访完?了?|走访了?|回访了?|上门了?|(?<![过上下回出送寄发进])去(?:了|趟|了一?趟))([\u4e00-\u9fff]{2,6}?)(?=[，。,；;\s]|$|见|找|谈|聊|开会|送|那边|这边)|(?:跟|和|与)([\u4e00-\u9fff]{2,6}?)(?=签了|签约|谈了|谈妥|开了|沟通|续约|续签)|(?<![过上下回出送寄发进])去([\u4e00-\u9fff]{2,5}?)(?=见|找|谈|聊|开会|拜访)/g
const COMMON_WORD =
  /^(?:记录|报告|小结|日报|周报|纪要|演示|安装|培训|维修|服务|调试|送货|检修|沟通|取货|收款|办公室|.{0,2}(?:设备|采购|药剂|信息|财务|总务|后勤|检验)[科部处室]|副?总|客户.*|老客户|新客户|他们|公司|店里|医院|工厂|现场|那边|外地|出差|吃饭|开会|看看|下单|一下|几家|.*[两三四五几]家|今天|明天|下周.*|下次|备注|需求|电话|地址|微信|注意|待办|跟进|总结|问题|反馈|结果|情况|价格|库存|生日|竞品|时间|地点|更正|补充|提醒|另外|还有|下一步|计划|内容|对方|预算|[一二三四五六七八九十两几]家.*|.*(?:的时候|以后|之前|了)|产线.*|完.*|[了过].*|市场|门店|终端|医生|老师|同事|朋友|火锅|晚饭|午饭|中饭)$/

// Work and places within a firm, which stand before a person's name as its title does.
const STAFF =
  /(?:前台|行政|人力|人事|分管|护士|药剂|检验|专业|采购|财务|销售|市场|后勤|总务|仓库|库管|会计|出纳|司机|技术|设备|信息|运营|品控|质检|研发|工程|培训|教务|招生|客服|店员|助理|秘书|主管|老板|领导|同事|朋友|亲戚|儿子|女儿|老婆|老公|表[哥姐弟妹]|电话|微信|一趟|原来|幸好|顺便|正好|那边|这边|楼上|楼下|隔壁)$|^(?:幸好|正好|原来|后来|顺便|还有|以及|包括|约|别|电话|微信)/

function named(text: string): OrganisationSpan[] {
  const ended = [...text.matchAll(ENDING)].map(match => {
    const left = LEFT.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? ''
    return { at: match.index - left.length, stretch: left + match[0] }
  })
  const numbered = [...text.matchAll(NUMBERED)].map(match => ({ at: match.index, stretch: match[0] }))
  return [...ended, ...numbered].flatMap(({ at, stretch }) => {
    const suffix = SHORT.exec(stretch)?.[0] ?? ''
    const lead = leadOf(stretch, suffix.length)
    const name = stretch.slice(lead)
    const start = at + lead
    const end = at + stretch.length
    if (!isName(name, suffix)) return []
    const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 12)]
    if (!isProven(name, before.slice(-2), after)) return []
    return [{ start, end, name, ...(MET_BEFORE.test(before) || MET_AFTER.test(after) ? {} : { weak: true as const }) }]
  })
}

// What leads to the name of one who was met, or goes on about one.
const MET_BEFORE =
  /(?:^|[\n。；;！!]\s*(?:[-•*\d.、)）]+\s*)?|拜访完?了?|走访了?|回访了?|拜访了?|见了|见到了?|碰到了?|去了?一?趟?|到了?|跑了?一?趟?|约了?|联系了?|打给|打了?|致电|陪|跟|和|给|从|送到|送去|往|找了?|刚从|进了?|路过|顺路去?|客户[:：]?|新客户[:：]?|今天|今早|上午|下午|中午|晚上|昨天|昨儿|前天|[周星期礼拜]{1,2}[一二三四五六日天]|刚才?|[一二三四五1-9][、.．)）]\s?)(?:下?一?家|在|是|的|叫)?$/
const MET_AFTER =
  /^(?:[：:]|\s|那边|这边|出来|回来|的?[\u4e00-\u9fff]{0,6}?[\u4e00-\u9fff](?:总|经理|店长|主任|老板娘?|院长|厂长|科长|处长|校长|园长|姐|哥|工|老师|医生|药师|主管|总监|教授|护士长|女士|先生|小姐)|.{0,2}(?:签|订|下单|付|要(?!是)|投诉|催|嫌|不欠|拖欠|打款|回款))/

/** Whether a stretch of Han characters is one word of the language, which a firm's name seldom is. */
const isWord = (name: string): boolean => {
  const [only, ...more] = segmenter.segment(name)
  return only !== undefined && more.length === 0 && name.length > 1
}
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

function isName(name: string, suffix: string): boolean {
  const stem = name.slice(0, name.length - suffix.length)
  if (suffix !== '' && (stem === '' || GENERIC.test(stem) || NOT_NAME.test(stem))) return false
  if (suffix.length === 1 && (stem.length < 2 || stem.length > 4)) return false
  return stem.length <= 9 && !(stem.length === 1 && suffix.length < 2)
}

const isProven = (name: string, before: string, after: string) =>
  !PLAIN_NOUN.test(name) || (NAMED_BEFORE.test(before) && NAMED_AFTER.test(after))

function beforePeople(text: string, people: readonly PersonSpan[]): OrganisationSpan[] {
  const found: OrganisationSpan[] = []
  for (const person of people) {
    const left = /[\u4e00-\u9fff]{2,12}(?:[A-Z]{2,4})?$/.exec(
      text.slice(Math.max(0, person.start - 14), person.start),
    )?.[0]
    if (!left) continue
    const bare = left.replace(ROLE_TAIL, '')
    const name = bare.slice(leadOf(bare, 0))
    if (name.length < 2 || name.length > 8 || DEPARTMENT.test(name) || COMMON_WORD.test(name) || NOT_NAME.test(name))
      continue
    if (isWord(name) || STAFF.test(name)) continue
    const start = person.start - left.length + bare.length - name.length
    found.push({ start, end: start + name.length, name })
  }
  return found
}

function afterVerbs(text: string): OrganisationSpan[] {
  const found: OrganisationSpan[] = []
  for (const pattern of [VERB_THEN, HEADING]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? match[2] ?? match[3]!
      if (/[了过的说是]/.test(name) || COMMON_WORD.test(name) || NOT_NAME.test(name) || DEPARTMENT.test(name)) continue
      if (isWord(name) || STAFF.test(name)) continue
      const start = match.index + match[0].lastIndexOf(name)
      found.push({ start, end: start + name.length, name })
    }
  }
  return found
}

/** Organisations in a text that no list knows, overlapping ones left out. */
export function zhOrganisations(text: string, people: readonly PersonSpan[]): OrganisationSpan[] {
  const kept: OrganisationSpan[] = []
  const candidates = [...named(text), ...beforePeople(text, people), ...afterVerbs(text)]
  for (const candidate of candidates) {
    const onPerson = people.some(p => candidate.start < p.end && p.start < candidate.end)
    if (onPerson || kept.some(o => candidate.start < o.end && o.start < candidate.end)) continue
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** 恒瑞大药房 is also 恒瑞; 上海恒瑞医药有限公司 is also 恒瑞医药 and 恒瑞. */
export function zhShortNames(name: string): string[] {
  const short = new Set<string>()
  const whole = name.replace(/[（(].*?[）)]/g, '').trim()
  const unplaced = whole.replace(PLACE, '')
  for (const start of [whole, unplaced]) {
    let rest = start
    for (let cut = SHORT.exec(rest); cut && rest.length - cut[0].length >= 2; cut = SHORT.exec(rest)) {
      rest = rest.slice(0, rest.length - cut[0].length)
      short.add(rest)
    }
  }
  if (unplaced.length >= 3) short.add(unplaced)
  // Where no ending is known, the brand is what a four-character name begins with: 恒力电机 is 恒力.
  if (short.size === 0 && /^[\u4e00-\u9fff]{4,6}$/.test(whole)) short.add(whole.slice(0, 2))
  short.delete(name)
  return [...short].filter(s => s.length >= 2 && !GENERIC.test(s) && !PLACE.test(s))
}

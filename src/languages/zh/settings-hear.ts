// How Chinese asks for settings of nudges: kinds on and off, how many, how often.
import type { NudgeKind } from '../../nudges/book.ts'
import type { NumberKey } from '../../nudges/settings.ts'
import type { SettingsHearing, SettingsWish } from '../settings.ts'
import { numberOf } from './dates-words.ts'
import { zhPreview } from './preview.ts'

const BEFORE =
  /^(?:(?:请|麻烦|劳驾|拜托|帮我|帮忙|给我|替我|你|您|以后|今后|往后|从(?:现在|今天|明天|明早)起|从今往后|接下来|能不能|可不可以|可以|能|行不行|那|那就|就|嗯|好|好的|嗨|喂|对了|还有|另外|我(?:想|要|希望|觉得)(?:你)?|希望(?:你)?|最好|还是)[，,、：: ]*)+/u
const AFTER =
  /(?:[，,、 ]*(?:谢谢(?:你|您|了)?|谢了|多谢|吧|啊|呀|哦|噢|哈|呢|啦|嘛|吗|么|好吗|好吧|行吗|行不行|可以|就行|就好|就可以|即可|为好|一下))+$/u

/** The kinds by what they are called; the first that fits the whole is meant. */
const KINDS: readonly (readonly [NudgeKind, RegExp])[] = [
  ['promise_to_us', /^(?:客户|对方|他们)(?:的)?(?:承诺|答应(?:我|我们)?的事(?:情)?)(?:过期|到期)?$/u],
  [
    'follow_up',
    /^(?:(?:我的)?跟进(?:事项|到期)?|待办(?:事项)?|(?:我)?(?:的)?承诺(?:到期)?|到期的?承诺|(?:我)?答应(?:客户|人家|别人)?的事(?:情)?(?:到期)?|到期的?跟进)$/u,
  ],
  [
    'cadence',
    /^(?:(?:按级别)?(?:该)?联系(?:客户)?(?:了)?|定期联系(?:客户)?|联系频率|客户联系|(?:很久|好久|太久|久)(?:没|未)联系(?:的客户)?|没联系(?:的客户)?|保持联系)$/u,
  ],
  ['birthday', /^(?:(?:客户|联系人|人家|他们|所有人|大家)的?)?(?:过)?生日$/u],
  ['anniversary', /^(?:(?:客户|合作)的?)?(?:周年(?:纪念(?:日)?)?|纪念日)$/u],
  [
    'festival',
    /^(?:节日(?:问候|祝福|祝贺)?|过节(?:问候)?|逢年过节(?:的)?(?:问候)?|节假日(?:问候|祝福)?|(?:客户)?问候(?:客户)?)$/u,
  ],
  ['after_delivery', /^(?:(?:到货|送货|交货|发货)(?:后|之后)?(?:的)?(?:回访|电话)?|(?:售后)?回访)$/u],
  ['complaint', /^(?:客诉|(?:没解决的|客户(?:的)?)?投诉(?:没解决)?)$/u],
  ['replenishment', /^(?:(?:快要|该)?补货|复购|续订|再订货)$/u],
  [
    'stalled_deal',
    /^(?:(?:商机|单子|项目)(?:停滞|停住|停了|卡住|没进展)(?:了)?|停滞(?:的)?(?:商机)?|(?:停住|卡住|没进展|不动)的?(?:商机|单子|项目))$/u,
  ],
  ['missing_facts', /^(?:(?:商机)?(?:缺|少)(?:的)?(?:信息|资料)|信息不全|缺失(?:的)?信息)$/u],
  ['cooling', /^(?:(?:客户)?(?:变冷|转冷|冷淡|冷下来)(?:的客户)?)$/u],
  ['open_objection', /^(?:(?:没答复的|未解决的|客户(?:的)?)?异议(?:没答复)?)$/u],
  ['avoidance', /^(?:(?:客户)?(?:没有?回音|不回(?:消息|复|话)?|没回(?:复|应)|不接电话|躲避|没有?回应)(?:的客户)?)$/u],
  ['payment', /^(?:收款|回款|催款|(?:客户)?付款(?:到期)?|账款|货款)$/u],
  ['ordered', /^(?:(?:订货|订单|发货|订购)(?:进度|进展|情况)?|已订货未到)$/u],
  ['appointment', /^(?:约见|预约|约会|会面|会议|今天有约|日程|见面)$/u],
  ['referral', /^(?:(?:请客户)?转介绍|介绍新客户)$/u],
  ['cross_sell', /^(?:交叉销售|再推荐(?:一样产品)?|搭配销售|连带销售|第二(?:种|样|个)产品)$/u],
  ['drill', /^(?:(?:卡片)?(?:复习|小测|测验|练习)(?:题)?|复习卡片)$/u],
  ['quiet_rep', /^(?:(?:催)?(?:我)?(?:没)?记拜访|好几天没记(?:拜访)?|没记(?:录)?(?:拜访)?|记录拜访|写拜访)$/u],
]

/** These kinds are words of a rep's day as well: "取消约见" may be a note, "取消约见提醒" is none. */
const ALONE: readonly NudgeKind[] = [
  'birthday',
  'anniversary',
  'festival',
  'cadence',
  'cooling',
  'drill',
  'cross_sell',
  'stalled_deal',
  'quiet_rep',
  'avoidance',
  'missing_facts',
  'referral',
]

const kindOf = (said: string): NudgeKind | undefined => {
  const name = said
    .replace(/^[“"「『]|[”"」』]$/gu, '')
    .replace(/(?:的|这类|那类|这些|那些|类)+$/u, '')
    .replace(/^(?:所有|全部|一切|这些|那些|各种|有关|关于)(?:的)?/u, '')
  const label = Object.entries(zhPreview.kinds).find(([, one]) => one === name)?.[0]
  return (label as NudgeKind | undefined) ?? KINDS.find(([, says]) => says.test(name))?.[0]
}

function kindsIn(said: string): NudgeKind[] | undefined {
  const whole = kindOf(said)
  if (whole) return [whole]
  const kinds = said
    .split(/[、，,/]|和|跟(?!进)|与|还有|以及|或者?|及/u)
    .filter(Boolean)
    .map(part => kindOf(part.replace(/(?:的)?提醒$/u, '')))
  return kinds.length > 1 && kinds.every(kind => kind !== undefined) ? kinds : undefined
}

interface Turn {
  says: RegExp
  on: boolean
  /** Whether 提醒 must be said, unless the kind can mean nothing else. */
  noun: 'there' | 'needed' | 'free'
}

const turn = (on: boolean, noun: Turn['noun'], pattern: string): Turn => ({
  on,
  noun,
  says: new RegExp(`^${pattern}$`, 'u'),
})

const NOUN = '(?:的|方面的|这类|这一类|这种|类)?(?:提醒|通知|推送|消息|提示)(?:功能)?'
const TAKE = '(?:把|将)?'
const CLOSE =
  '(?:关掉|关了|关闭|关上|关|停掉|停了|停用|停|取消掉|取消了|取消|去掉|去了|禁用|屏蔽掉?|免了|撤掉|删掉|砍掉)'
const CLOSE_HARD = '(?:关掉|关了|关闭|关上|关|屏蔽掉?|禁用|停用)'
const OPEN = '(?:打开|开启|开开|开起来|开|恢复(?:回来)?|启用|开通|接着发|继续(?:发)?|找回来|加回来)'
const AGAIN = '(?:重新|再次|再|又|还|都|全|全部|先|也|给我|帮我|统统|暂时|继续)*'
const NOT =
  '(?:别|不要|不用|不必|无需|不需要|甭|停止|不想|不许|没必要|用不着|少)(?:再|老是?|总是?|一直|给我|来|继续|天天|又|要|你|让你)*'
const SEND = '(?:提醒|通知|推送|推|发|提示|提|催)'

const TURNS: readonly Turn[] = [
  turn(false, 'there', `${TAKE}(?<k>.+?)${NOUN}(?:都|全|先|也|给我|帮我|暂时|统统|就)*${CLOSE}(?:掉|了)?`),
  turn(false, 'needed', `(?:把|将)(?<k>.+?)(?:都|全|先|也|给我|帮我|暂时)*${CLOSE_HARD}(?:掉|了)?`),
  turn(false, 'there', `${AGAIN}${CLOSE}(?:所有|全部)?(?:的)?(?<k>.+?)${NOUN}(?:了)?`),
  turn(false, 'needed', `${AGAIN}${CLOSE_HARD}(?:所有|全部)?(?:的)?(?<k>.+?)(?:了)?`),
  turn(
    false,
    'there',
    `(?:我)?(?:不要|别要|不想要|不需要|不用|不必|无需|没必要|少来|不再要|不再需要)(?:再|给我|来|发|推|看|收|看到|收到|有)*(?<k>.+?)${NOUN}(?:了)?`,
  ),
  turn(
    false,
    'there',
    `(?:我)?(?:不想|不愿意?|不需要|不用|别让我|不要让我)(?:再)?(?:看到|收到|接到|看|收|要|接收)(?<k>.+?)${NOUN}(?:了)?`,
  ),
  turn(false, 'there', `${NOT}(?:推送|推|发|来)(?:给)?(?:我)?(?<k>.+?)${NOUN}(?:了|给我了?)?`),
  turn(false, 'free', `(?:我)?${NOT}${SEND}(?:给)?我(?:关于|有关|说|去)?(?<k>.+?)(?:的事情?|这事|这些)?(?:了)?`),
  turn(false, 'free', `(?<k>.+?)(?:的事|这类|这种|方面)?(?:就|也|都|我|的话)*${NOT}${SEND}(?:我)?(?:了)?`),
  turn(true, 'there', `${TAKE}(?<k>.+?)${NOUN}${AGAIN}${OPEN}(?:了)?`),
  turn(true, 'needed', `(?:把|将)(?<k>.+?)${AGAIN}${OPEN}`),
  turn(true, 'there', `${AGAIN}${OPEN}(?:所有|全部)?(?:的)?(?<k>.+?)${NOUN}`),
  turn(true, 'needed', `${AGAIN}(?:打开|开启|启用|恢复)(?<k>.+?)`),
  turn(true, 'there', `(?:我)?(?:还|还是|又)?(?:想要|想|要|需要)(?:继续|再|重新|看到|收到|收|看|有)*(?<k>.+?)${NOUN}`),
  turn(true, 'free', `(?:继续|重新|照常|接着|恢复|照样|再)(?:开始)?(?:提醒|通知)我(?:客户的?)?(?<k>.+?)`),
  turn(true, 'free', `(?<k>.+?)(?:还是|照常|继续|照样|重新|接着)(?:要|得)?(?:提醒|通知)(?:我)?`),
]

function turned(text: string): SettingsWish | undefined {
  for (const { says, on, noun } of TURNS) {
    const said = says.exec(text)?.groups?.k
    const kinds = said && kindsIn(said)
    if (!kinds || (noun === 'needed' && !kinds.every(kind => ALONE.includes(kind)))) continue
    return { do: 'turn', kinds, on }
  }
  return undefined
}

const COUNT = '(?<n>\\d{1,3}|[零一二两三四五六七八九十百]+)'
const UNIT = '(?:条|个|件|项|则)'
const DAILY =
  '(?:每天|每日|每早|天天|一天|每个?工作日|每次|一次)(?:早上|早晨|上午|清早)?|(?:每个?)?(?:早上|早晨|清早|大早上)'
const MOST =
  '(?:最多|至多|顶多|不超过|不要超过|别超过|不能超过|不多于|限|限制在|限制到|控制在|控制到|就|只|只要|只能|最多只)'
const SENT = '(?:提醒|推送|推|发|给|看|来|通知|收)'
const TAIL = `(?:的)?(?:事情?|提醒|通知|消息|推送)?(?:以内|之内|以下|就够了?|够了|就行|就好|足够了?|为限|封顶|吧)?`

const LIMITS: readonly RegExp[] = [
  `(?:${DAILY})(?:的)?(?:提醒|通知|推送|消息)?(?:数量|条数|数目)?(?:给我|我)?(?:都)?${MOST}(?:给我)?${SENT}?(?:给)?(?:我)?${COUNT}${UNIT}${TAIL}`,
  `(?:${DAILY})(?:给我|我)?${SENT}(?:给)?(?:我)?(?:的)?${MOST}?${COUNT}${UNIT}${TAIL}`,
  `(?:${DAILY})${COUNT}${UNIT}(?:的)?(?:提醒|通知|消息|推送)?(?:以内|之内|就够了?|够了|就行|就好|足够了?|封顶)`,
  `(?:提醒|通知|推送)(?:数量|条数)?(?:${DAILY})?${MOST}${COUNT}${UNIT}${TAIL}`,
  `${MOST}${SENT}?(?:给)?(?:我)?${COUNT}${UNIT}(?:提醒|通知|推送)(?:就够了?|就行|就好)?`,
  `${MOST}(?:提醒|推送|通知)(?:我)?${COUNT}${UNIT}(?:事)?`,
  `${TAKE}(?:(?:${DAILY})(?:的)?(?:提醒|通知|推送)?|提醒|通知|推送)(?:的)?(?:上限|条数|数量|数目)(?:改成|改为|设成|设为|调成|调到|调为|降到|减到|加到|提到|定为|是|为)(?:最多)?${COUNT}${UNIT}?`,
].map(pattern => new RegExp(`^${pattern}$`, 'u'))

const SPAN = '(?<d>\\d{1,3}|[零一二两三四五六七八九十百半]+)(?:个)?(?<u>工作日|天|日|周|星期|礼拜|月)'
const TIER =
  '(?:我的|所有(?:的)?|对)?(?:(?<t1>[A-Da-d])(?:类|级|档|等|型)(?:的)?(?:大|重点)?(?:客户|顾客)?|(?<t2>[A-Da-d])(?:客户|顾客))'
const UNSEEN =
  '(?:没|没有|未|不|还没|都没|没去)(?:联系|联络|拜访|动静|消息|见面|见|打电话|跟进|走动|来往|沟通|理)(?:过|上|了|他们?|一次)?'
const IF = '(?:的?话|时|的时候|以上)?[，,]?'
const TELL =
  '(?:就|要|再|请|得|记得|都)*(?:提醒|通知|告诉|叫|催|喊)(?:我|一下我|我一下|一下)?(?:一次|一声|联系|去联系|打电话|该联系了)?'
const SET = '(?:改成|改为|设成|设为|设置为|调成|调到|调为|定为|定成|改到|缩短到|缩短为|延长到|延长为|放宽到|是|为|：|:)'

const CADENCES: readonly RegExp[] = [
  `${TIER}(?:如果|要是|只要|若)?(?:超过|满|过了?|连续|有)?${SPAN}${UNSEEN}${IF}${TELL}`,
  `(?:如果|要是|只要|若)?${TIER}(?:超过|满|过了?|连续|有)?${SPAN}${UNSEEN}${IF}${TELL}`,
  `${TIER}(?:就|要|得|改成|改为)?(?:每隔|每|隔)${SPAN}(?:就|要|得)?(?:提醒|联系|联络|回访|跟进|拜访|问候|通知)(?:我)?(?:一次|一回|一下)?(?:联系)?`,
  `(?:每隔|每|隔)${SPAN}(?:就|要)?(?:提醒|通知|催)我(?:一次)?(?:联系|拜访|跟进|回访)?(?:一次|一下)?${TIER}`,
  `(?:提醒|通知)我(?:每隔|每|隔)${SPAN}(?:就|要)?(?:联系|拜访|跟进|回访)(?:一次|一下)?${TIER}`,
  `${TAKE}${TIER}(?:的)?(?:联系|提醒|回访|跟进|拜访)?(?:的)?(?:间隔|周期|频率|天数|时间|提醒)${SET}(?:每隔|每)?${SPAN}(?:一次|提醒|联系一次)?`,
  `${TAKE}${TIER}${SET}(?:每隔|每)?${SPAN}(?:一次|提醒|联系一次|提醒一次)?`,
  `${TIER}${SPAN}(?:就)?(?:提醒|联系)(?:我)?(?:一次|一下)`,
].map(pattern => new RegExp(`^${pattern}$`, 'u'))

const of = (key: NumberKey, ...patterns: string[]): [NumberKey, RegExp][] =>
  patterns.map(pattern => [key, new RegExp(`^${pattern}$`, 'u')])
const AHEAD = '(?:提前|早|提早)'

const INTERVALS: readonly (readonly [NumberKey, RegExp])[] = [
  ...of(
    'birthday',
    `(?:客户)?(?:的)?生日(?:的)?(?:提醒)?(?:都|就|要)?${AHEAD}${SPAN}(?:就|再)?(?:提醒|通知|告诉|说)?(?:我)?`,
    `${AHEAD}${SPAN}(?:就)?(?:提醒|通知|告诉)我(?:客户的?)?(?:的)?生日`,
    `(?:客户)?生日前${SPAN}(?:就)?(?:提醒|通知|告诉)我`,
    `${TAKE}生日(?:的)?提醒${SET}(?:${AHEAD})${SPAN}`,
  ),
  ...of(
    'payment',
    `(?:收款|回款|付款|货款|账款)(?:到期)?(?:的)?(?:提醒)?(?:都|就|要)?${AHEAD}${SPAN}(?:就|再)?(?:提醒|通知|告诉)(?:我)?`,
    `${AHEAD}${SPAN}(?:就)?(?:提醒|通知|告诉)我(?:收款|回款|付款)`,
    `(?:收款|回款|付款)(?:到期)?前${SPAN}(?:就)?(?:提醒|通知|告诉)我`,
    `${TAKE}(?:收款|回款|付款)(?:的)?提醒${SET}(?:${AHEAD})${SPAN}`,
  ),
  ...of(
    'stalled',
    `(?:商机|单子|项目)(?:停|停了|停滞|停住|卡住|卡|不动|没动静?|没有?进展|没推进)(?:了|超过|满)*${SPAN}(?:就|再|后|以后|以上)*(?:提醒|通知|告诉)我`,
    `(?:商机|单子|项目)${SPAN}(?:没动|不动|没有?进展|没推进|没动静|停滞|没变化)(?:就|再|的话|，)*(?:提醒|通知|告诉)我`,
    `${TAKE}(?:停滞(?:的)?(?:商机)?|商机停滞)(?:的)?(?:提醒|天数|间隔|时间)?${SET}${SPAN}`,
  ),
  ...of(
    'ordered',
    `(?:订单|订货|订货后|下单后)(?:的)?(?:进度|进展)?(?:每隔|每|隔)${SPAN}(?:就)?(?:提醒|通知|催)(?:我)?(?:一次|一下)?(?:进度)?`,
    `(?:每隔|每|隔)${SPAN}(?:就)?(?:提醒|通知)我(?:一次)?(?:看|跟|说|报|告诉客户)?(?:一下)?(?:订单|订货)(?:的)?(?:进度|进展)`,
    `${TAKE}(?:订单|订货)(?:的)?(?:进度|进展)?(?:的)?(?:提醒|间隔)${SET}(?:每隔|每)?${SPAN}(?:一次)?`,
  ),
  ...of(
    'after_delivery',
    `(?:到货|送货|交货|发货|收货)(?:后|之后|以后)(?:第)?${SPAN}(?:内|之内|以内|后|以后|之后|就|再)*(?:提醒|通知)我(?:去)?(?:回访|打电话|打个电话|问问)?(?:客户|一下)?`,
    `${TAKE}(?:到货|送货)?回访(?:的)?(?:提醒|时间|天数)?${SET}(?:到货)?(?:后)?${SPAN}(?:后|内|之内|以内)?`,
  ),
  ...of(
    'objection',
    `(?:客户的?)?异议(?:过了?|超过|满)?${SPAN}(?:还)?(?:没|没有|未)(?:答复|回应|处理|解决|回复|搞定)(?:的话)?(?:就|，|再)*(?:提醒|通知|告诉)我`,
    `${TAKE}异议(?:的)?(?:提醒|天数|时间)${SET}${SPAN}(?:后)?`,
  ),
  ...of(
    'quiet',
    `(?:如果)?(?:我)?(?:连续|超过|有)?${SPAN}(?:都)?(?:没|没有|不)(?:记|记录|写|填)(?:过)?(?:拜访|记录|东西)?(?:的话)?(?:就|，|再)*(?:提醒|通知|催)(?:我|一下我|我一下)`,
    `${TAKE}(?:没)?记拜访(?:的)?提醒${SET}${SPAN}(?:后)?`,
  ),
]

/** 半 months are the only half of a span that is meant. */
function daysOf({ d = '', u = '' }: Record<string, string | undefined>): number | undefined {
  const count = /^\d+$/.test(d) ? Number(d) : numberOf(d)
  const days = count * (u === '月' ? 30 : /^(?:周|星期|礼拜)$/u.test(u) ? 7 : 1)
  return Number.isInteger(days) ? days : undefined
}

function numbered(text: string): SettingsWish | undefined {
  for (const says of LIMITS) {
    const said = says.exec(text)?.groups?.n
    const to = said && (/^\d+$/.test(said) ? Number(said) : numberOf(said))
    if (to && Number.isInteger(to)) return { do: 'set', numbers: [{ key: 'limit', to }] }
  }
  for (const says of CADENCES) {
    const groups = says.exec(text)?.groups
    const to = groups && daysOf(groups)
    const key = CADENCE_KEYS[(groups?.t1 ?? groups?.t2 ?? '').toLowerCase()]
    if (to !== undefined && key) return { do: 'set', numbers: [{ key, to }] }
  }
  for (const [key, says] of INTERVALS) {
    const groups = says.exec(text)?.groups
    const to = groups && daysOf(groups)
    if (to !== undefined) return { do: 'set', numbers: [{ key, to }] }
  }
  return undefined
}

const CADENCE_KEYS: Partial<Record<string, NumberKey>> = {
  a: 'cadence_a',
  b: 'cadence_b',
  c: 'cadence_c',
  d: 'cadence_d',
}

const SHOWS =
  /^(?:(?:看看?|看一下|查看?(?:一下)?|查一下|显示|告诉我|说说|说一下|列出|列一下)?(?:我)?(?:现在|目前|当前)?(?:的)?(?:提醒)?(?:的)?设置(?:现在|目前)?(?:都)?(?:是什么样?的?|是啥样?的?|是怎样的?|是怎么样的?|怎么样|有哪些|有什么|是多少|如何|情况)|(?:看看|看一下|查看|查一下|查|显示|告诉我|列出)(?:一下)?(?:我)?(?:现在|目前|当前)?(?:的)?(?:提醒)?(?:的)?设置|我(?:现在|目前|当前)?的(?:提醒)?设置(?:是什么|呢)?|我(?:现在)?(?:都)?(?:开|打开|关|关掉)了(?:哪些|什么)提醒|(?:现在)?(?:哪些|什么)提醒(?:是)?(?:开着|关着|打开|关闭)(?:的|了)?|我(?:都)?设(?:置)?(?:了|过)(?:哪些|什么)(?:提醒)?)$/u
const RESETS =
  /^(?:(?:把)?(?:我的?)?(?:提醒)?(?:的)?设置?(?:都|全|全部)?(?:恢复|还原|改回|重置|调回|变回)(?:成|为|到|回)?(?:默认|团队|原来|初始|原样|出厂|通常)?(?:的)?(?:设置|值|样子)?|(?:全部|都)?(?:恢复|还原|用回|改回|回到|用|按)(?:成|为|到)?(?:默认|团队的?|初始|通常的?)(?:的)?(?:设置|值)(?:来)?|重置(?:我的)?(?:提醒)?设置)$/u

/** Hears a wish about settings in Chinese. */
export const zhSettingsHearing: SettingsHearing = said => {
  const text = said
    .normalize('NFKC')
    .replace(/[。.!！?？~～…\s]+$/u, '')
    .replace(/(?<=[\p{Script=Han}\d])\s+|\s+(?=\p{Script=Han})/gu, '')
    .replace(BEFORE, '')
    .replace(AFTER, '')
  for (const form of [
    text,
    said
      .trim()
      .replace(/\s+/gu, '')
      .replace(/[。!！?？]+$/u, ''),
  ]) {
    if (SHOWS.test(form)) return { do: 'show' }
    if (RESETS.test(form)) return { do: 'reset' }
    const wish = numbered(form) ?? turned(form)
    if (wish) return wish
  }
  return undefined
}

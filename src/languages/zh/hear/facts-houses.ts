// Facts about firms in the looser wordings of Chinese notes: how many shops, what they sell, whose goods they use, where they bank.
import { findMoney } from '../../../engine/offline/amounts.ts'
import type { FactRule } from '../../../engine/offline/hearing.ts'

const NUMBER = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千几]{1,6})(?:来|多|几|余)?'
const plain = (match: RegExpExecArray): string | undefined => match.groups?.v?.trim().replace(/[的了呢啊吧嘛哈]$/, '')
const money = (match: RegExpExecArray): string | undefined => {
  const sum = findMoney(match.groups?.v ?? match[0])[0]
  return sum ? String(sum.amount) : undefined
}
const OURS = /我们(?!的)|咱们?|竞品|对手/

export const zhHouseFacts: readonly FactRule[] = [
  {
    key: 'size',
    says: new RegExp(
      `(?<v>(?:门市|门店|分店|铺面|网点)(?:有|共|开了)?${NUMBER}(?:处|家|间|个)|(?:员工|伙计|工人|店员|职工)(?:有|共|大概|差不多)?(?:\\d{2,5}|[一二三四五六七八九十百千]{2,4})(?:来|多|余)?(?:人|号人|名|个)?(?=$|[，。；\\s])|(?<!\\d)[\\d,]{2,6}\\s?人(?=$|[，。；,\\s])|${NUMBER}家(?:门店|分店|连锁店))`,
    ),
    value: plain,
    unless: /招|奖|砍|关掉|再开|新开|打算|计划|跑|拜访|送|覆盖|聚餐|吃饭|开会|培训|名额|另外|好评/,
  },
  {
    key: 'product_mix',
    says: /(?<v>(?:主打|主营|产品(?:主要)?以)(?!你|我|的)[^，。；]{2,16})/,
    value: match => plain(match)?.replace(/^(?:产品(?:主要)?以|主打|主营)/, ''),
    unless: OURS,
  },
  {
    key: 'industry',
    says: /(?:专做|专营|专门做|专业做|做)(?<v>[^，。；的\s]{2,12}(?:模具|系统|批发|零售|配件|设备|服装|加工|零部件|材料|制品))(?=的|是|$|[，。；\s])/,
    value: plain,
    unless: /我(?!们经销)|咱|想|打算|准备|换|对接|测试/,
  },
  {
    key: 'region',
    says: /(?:主要|平时|专门)?(?:跑|覆盖|做|管)(?<v>[\u4e00-\u9fff]{2,4}(?:那?几个?|一带|[几三四五六七]个)(?:县|市|区|省|镇)|[皖浙苏鲁豫川渝粤闽赣湘鄂][东南西北中][^，。；\s]{0,5})/,
    value: plain,
    unless: /今天|明天|我(?!们)/,
  },
  {
    key: 'customer_type',
    says: /做[^，。；\s]{1,6}连锁的|是(?:我们|咱们?)(?:的)?(?:经销商|代理商?)/,
    value: ({ 0: said }) => (said.includes('连锁') ? 'chain' : 'distributor'),
  },
  {
    key: 'ownership',
    says: /(?:现(?:在)?已?是|改制(?:成|为)|现为)(?:民营|私营|私企)/,
    value: 'private',
  },
  {
    key: 'bank_account',
    says: /(?:账号|帐号|账户|卡号|对公户?|基本户)[^，。；\d]{0,10}(?<v>\d{9,24})/,
    value: plain,
    unless: /微信|登录|会员/,
  },
  {
    key: 'current_supplier',
    says: /(?:清一色|全是|全都是|一水儿?的?|现用|眼下用)(?!的|我们|咱)(?<v>[^，。；\s]{2,10}?)(?:之|的)(?:车|货|机器|设备|系统|料|[^，。；\s]{2,8})(?=$|[，。；])/,
    value: plain,
    unless: OURS,
  },
  {
    key: 'current_supplier',
    says: /(?:现在|目前|眼下|一直)(?:都)?是\s?(?<v>[A-Za-z][\w&-]{2,18}|[\u4e00-\u9fff]{2,4})\s?(?:在做|在供|在跑|家的|供着|维护)/,
    value: plain,
    unless: /我们|咱|谁|他|她/,
  },
  {
    key: 'competitor',
    says: /(?:把|拿)(?<v>[^，。；他她\s]{2,5}?|\s?[A-Z][A-Za-z]{2,14}\s?)(?:和|跟|与)(?:咱们?|我们)[^，。；]{0,8}(?:比|side|PK)/i,
    value: plain,
  },
  {
    key: 'budget',
    says: new RegExp(`(?:一年|全年|每年|今年|明年)[^，。；]{0,3}?(?<v>${NUMBER}[万亿])的?(?:盘子|预算|经费)`),
    value: money,
    unless: /我们|没有/,
  },
  {
    key: 'budget_when',
    says: /(?:钱|款|经费|资金)(?:的话|嘛|呢|，)?(?<v>[^，。；]{0,2}(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?|Q[1-4]|下半年|年底)[^，。；]{0,3}才?(?:批|下来|到位|能动)/,
    value: plain,
  },
  {
    key: 'budget_when',
    says: /(?:要|得|等)?\s?(?<v>Q[1-4])\s?(?:才|再)\s?(?:release|批|放|下来|能动)/i,
    value: plain,
  },
  {
    key: 'payment_terms',
    says: /(?<v>(?:\d{1,2}[%％]|[一二三四五六七]成)(?:定金|预付款?|首付)|(?:付款)?\d-\d-\d(?!\d))/,
    value: plain,
    unless: /日期|电话/,
  },
  {
    key: 'sales_policy',
    says: /(?<v>(?:新品)?(?:进店费|进场费|上架费|条码费|陈列费)[^，。；]{2,12}|[返反]点(?:按|每)[^，。；]{2,10})/,
    value: plain,
    unless: /我们|我司|免|再返|要|谁/,
  },
  {
    key: 'plan',
    says: /(?<v>要把店(?:面|铺)?(?:盘|转|关|卖|兑)(?:出去|掉|了|让)?|(?:下个?月|明年|年后|今年|下半年)?(?:要|打算|准备)在[^，。；\s]{2,6}(?:再)?(?:新)?开[^，。；\s]{2,8}?(?=想|$|[，。；]))/,
    value: plain,
    unless: /我们/,
  },
  {
    key: 'address',
    says: /(?:公司|厂子?|店|总部|办公室|门店)(?:就|搬到|搬去)?了?在(?<v>[^，。；\s]{2,10}(?:路|街|道|园|大厦|广场|镇|村|宝|桥|口|区)(?:[^，。；\s]{0,8}))(?:那边|附近)(?=$|[，。；具\s])/,
    value: plain,
  },
  {
    key: 'pain',
    says: /(?<v>[^，。；她他说]{0,10}?(?:老是?|总是?|经常|动不动|隔三差五)(?:就)?(?:断网|断电|断线|崩溃?|闪退|错账|跑单|漏单|串货|掉色|变形|卡纸|死机)[^，。；\s]{0,8}|[^，。；\s]{0,4}(?:对账|盘点|算账|排班|记账)[^，。；\s]{0,3}到(?:凌晨|半夜|大半夜)[^，。；\s]{0,4}|[^，。；\s]{2,8}必(?:坏|漏|停|断)[^，。；]{0,4})/,
    value: match => plain(match)?.replace(/^(?:她|他)?(?:们)?说?/, ''),
    unless: /我们的(?:货|系统|设备)|你们/,
  },
]

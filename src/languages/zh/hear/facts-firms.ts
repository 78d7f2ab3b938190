// Facts about firms as Chinese notes put them in passing: kind, ownership, size, structure, dates of the budget, logistics.
import { findMoney, parseNumber } from '../../../engine/offline/amounts.ts'
import type { FactRule } from '../../../engine/offline/hearing.ts'

const NUMBER = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千几]{1,6})(?:来|多|几)?'
const money = (match: RegExpExecArray): string | undefined => {
  const sum = findMoney(match[0])[0]
  return sum ? String(sum.amount) : undefined
}
const plain = (match: RegExpExecArray): string | undefined => match.groups?.v?.trim().replace(/[的了呢啊吧嘛哈]$/, '')
const OURS = /我们(?:公司|厂|家)|咱们?(?:公司|厂)|竞品|对手|供应商/

export const zhFirmFacts: readonly FactRule[] = [
  {
    key: 'customer_type',
    says: /做(?:经销|批发|代理|分销)的|经销商|代理商|批发商|(?:^|，|是)[一二]批(?:商)?(?=$|[，。])|二级网点|分销商/,
    value: 'distributor',
    unless: /找|招|给|我们的|其他/,
  },
  {
    key: 'customer_type',
    says: /^(?:是)?(?:家|所)?(?:学校|中学|小学|高校|职校)(?:嘛|的话)?$|是(?:一)?所(?:学校|中学|小学|大学|高职|中职)/,
    value: 'school',
  },
  {
    key: 'customer_type',
    says: /(?:门店|店)的?连锁(?:企业|公司|品牌)?$|是(?:家|个)?(?:区域|全国|本地)?连锁/,
    value: 'chain',
  },
  { key: 'customer_type', says: /(?:是|一家)(?:个)?(?:4[sS]店|车行|车商)/, value: 'dealer' },
  { key: 'ownership', says: /合资(?!格|料)/, value: 'joint', unless: /不是合资/ },
  {
    key: 'ownership',
    says: /民营|私企|私营|个体户|夫妻(?:店|档)|家族(?:企业|生意)|私人老板|老板自己(?:的|开)/,
    value: 'private',
    unless: /不是|转/,
  },
  {
    key: 'ownership',
    says: /国企|央企|国营|国有|国资|供销社的/,
    value: 'state',
    unless: /不是|转|早年|原是|从前|以前|改制/,
  },
  { key: 'ownership', says: /公办|公立|事业单位/, value: 'public', unless: /不是|转/ },
  {
    key: 'ownership',
    says: /外资|外企|[德日美法英韩]资|[德日美法英韩]国人(?:开)?的厂|独资|台企|港资|台资/,
    value: 'foreign',
    unless: /不是|合资/,
  },
  {
    key: 'industry',
    says: /(?:是|一家|他们|公司|厂子?)?(?:主要|专门)?(?:做|搞|生产|经营|主营|从事)(?<v>[^，。；的]{2,10})的(?:民营|国营|国有|私营|外资|合资|上市)?(?:企业|公司|工?厂|单位|老厂)/,
    value: plain,
    unless: OURS,
  },
  {
    key: 'size',
    says: new RegExp(
      `(?<v>(?:手里|手上|大概|差不多|一共|总共|现在|全省|全国|全市|直营|共|有|下面)*${NUMBER}(?:家(?:直营|加盟|社区)?(?:门店|分店|店|连锁店)|个(?:门店|校区|院区|院系|车间|员工|人左右)|号人|张床位?|台车|辆车|间(?:客)?房|条(?:生?产)?线|亩地?|名(?:员工|学生|师生)|人(?:的)?(?:厂|公司|规模|团队|左右)))`,
    ),
    value: plain,
    unless:
      /买|订|想|打算|要加|加\d|再开|新开|跑|拜访|送|样|拍板|决定|投票|覆盖|今天|影响|受|试|铺货|进了|开会|另外|好评|pilot|条线/,
  },
  {
    key: 'region',
    says: new RegExp(`(?<v>(?:覆盖|辐射|管着?)?(?:周边|周围|全|整个)[^，。；]{0,2}${NUMBER}?个?(?:县|乡|镇|市|区|省))`),
    value: plain,
  },
  {
    key: 'annual_sales',
    says: new RegExp(
      `(?:年|一年)(?:下来|大概|也就|能|差不多)*(?:销售?额?|流水|营收|营业额|产值|干下来|做|卖)[^，。；]{0,8}${NUMBER}[^，。；]{0,3}(?:万|亿)[^，。；]*`,
    ),
    value: money,
    unless: /预算|工资|落|挣|我们/,
  },
  {
    key: 'org_structure',
    says: /(?<v>(?:下面|底下|公司|集团|刚|上个月)*(?:分|拆成|分成|下设|设了|合并成)[^，。；]{1,22}(?:厂|部|BG|BU|事业部|中心|公司|院区|校区|科室|大区))/,
    value: plain,
    unless: /分(?:批|期|两次|管)|我们/,
  },
  {
    key: 'product_mix',
    says: /(?<v>[^，。；]{0,10}(?:[一二两三四五六七八九]成|占(?:比)?[^，。；]{0,4}(?:成|%|％)|靠)[^，。；]{2,14})/,
    value: plain,
    unless: /价|涨|降|折|贵|预算|首付|付|款|利|税|点|合同|定金|熟人|她指路|他指路|抖音|直播|贷/,
  },
  {
    key: 'marketing_mode',
    says: /(?<v>(?:全|主要|基本)?靠[^，。；]{0,8}(?:介绍|直播|抖音|朋友圈|地推|线上|电商|团购|转介绍|扫街|会销|口碑)[^，。；]{0,8})/,
    value: plain,
    unless: /我|咱/,
  },
  {
    key: 'fiscal_year',
    says: /(?:财年|财务年度|会计年度|预算年度)(?:就|是|按|跟|到|从|走)*(?<v>[^，。；]{2,14})/,
    value: match => match[0].replace(/^(?:财年|财务年度|会计年度|预算年度)(?:就是|是|就)?/, '').replace(/走$/, ''),
  },
  {
    key: 'budget_when',
    says: /(?:钱|经费|预算|指标|资金|拨款|专项)[^，。；]{0,8}?(?<v>(?:[明今]年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:\d{1,2}[号日])?|(?:清明|五一|国庆|春节|年|节|暑假)(?:以|之)?后|[明今]年[^，。；]{0,4}|下半年|下个?季度|Q[1-4])[^，。；]{0,12}(?:下来|批|到位|动|才有|释放|拨|花|能用)/,
    value: plain,
  },
  {
    key: 'deciders_count',
    says: /(?<v>\d|[一二两三四五六七八九])(?:个人|位|人|个评委|名专家)(?:来)?(?:一起)?(?:打分|评分|评|投票|签字|点头|拍板|定|评审)/,
    value: match => String(parseNumber(match.groups?.v ?? '') ?? '') || undefined,
  },
  {
    key: 'current_supplier',
    says: /(?:在用的|现在用的|原来用的|目前的?)[^，。；]{1,6}是(?<v>[^，。；]{2,8}?)(?:牌|的|家的)?(?=$|[，。；])/,
    value: plain,
    unless: /我们|咱|产品是|问题/,
  },
  {
    key: 'current_supplier',
    says: /(?:现在|目前|一直|都)(?:跑|用|使|开|装|吃|走|拿|做)的?(?:是|都是)?(?<v>[A-Z][A-Za-z]{1,14}|[“"「]?[\u4e00-\u9fff]{2,5}?[”"」]?)(?=[，。；]|$|的|用了|压缩机|变速箱)/,
    value: match => plain(match)?.replace(/[“”"「」]/g, ''),
    unless: /我们|咱|微信|时间|老办法|人工|自己|什么|这|那|起来|不|挺|还/,
  },
  { key: 'current_supplier', says: /用[“"「](?<v>[^”"」]{2,8})[”"」]/, value: plain },
  {
    key: 'invoice',
    says: /(?<v>(?:要|开|改开|只要|只认|得开)?[^，。；]{0,6}(?:专票|普票|电子票|数电票)[^，。；]{0,10})/,
    value: plain,
    unless: /没|不用|开错|补/,
  },
  {
    key: 'delivery_preference',
    says: /(?<v>(?:走|从|停)(?:后门|后巷|侧门|货梯|地库|国道|卸货口|小门|消防通道|西门|东门|南门|北门)[^，。；]{0,10}|(?:后门|侧门|北门|西门)卸[^，。；]{0,4}|(?:司机|送货的?)(?:要|得|必须)[^，。；]{2,12}|送货(?:要|得|前)[^，。；]{2,14}|(?:要|得)(?:提前|先)[^，。；]{0,6}(?:打电话|打招呼|预约)[^，。；]{0,6}|只要(?:冷链|小车|自提)[^，。；]{0,6})/,
    value: plain,
    unless: /拜访|见|我去|昨天|今天/,
  },
  {
    key: 'receiving_hours',
    says: /(?<v>(?:只|只有|只能|要|得)?(?:早上?|上午|下午|晚上|中午)?(?:\d{1,2}|[一二三四五六七八九十两]{1,2})点半?(?:前|后|之前|之后|以前|以后|到[^，。；]{1,6}点半?)[^，。；]{0,4})(?:收货|收|卸货|再?来送|能送|再来|送货)/,
    value: plain,
    unless: /拜访|见我|来找|今天|明天/,
  },
  {
    key: 'receiving_hours',
    says: /收货(?:时间)?(?:是|只有|只在|只能|：|:|就|得|要)*(?<v>[^，。；]{0,4}(?:早|上午|下午|晚|\d|[一二三四五六七八九十])[^，。；]{1,12})/,
    value: plain,
    unless: /收货人|没收/,
  },
  {
    key: 'credit',
    says: /(?<v>(?:信用|信誉)[^，。；]{0,8}(?:好|没得说|不错|差|一般|有问题)|(?:从来?)?没拖过[^，。；]{0,6}|(?:超期|逾期|拖)[^，。；]{0,4}(?:\d|[一二三四五六七八九十半])[^，。；]{0,6}|[^，。；]{0,8}(?:还挂着|挂账))/,
    value: plain,
    unless: /隔壁|我们|信用卡|交货/,
  },
  { key: 'payment_terms', says: /(?:给到|谈到|放到|最后(?:给|定))(?:了)?(?<v>\d{2,3}天)/, value: plain },
]

// Facts about the part people play and what they know of the trade, as Chinese notes tell them in passing.
import type { FactRule } from '../../../engine/offline/hearing.ts'

const plain = (match: RegExpExecArray): string | undefined =>
  match.groups?.v?.trim().replace(/[的了呢啊吧嘛哈”」]$/, '')

export const zhPartFacts: readonly FactRule[] = [
  {
    key: 'role',
    says: /点头才(?:算数?|行|作数|能)|(?:真正|最后)?拍板的(?:就)?是/,
    value: 'decider',
    unless:
      /没|还没|如果|[人位都]点头|拍板的(?:就)?是(?:[他她]们?(?:家)?的?)?(?:大)?(?:老板|领导|上级|上面|总部|集团|老婆|老公|爱人|媳妇|先生|太太|父亲|母亲|爸|妈|哥|姐|弟|妹|儿子|女儿|股东|董事|院长|校长|厂长|财务|采购)/,
  },
  {
    key: 'role',
    says: /(?<!技术)把[^，。；技术]{0,6}关(?!系|注|掉|了|上)|关(?:口)?(?:就)?是[他她]把|[他她]把着?(?:这道)?关|(?:都|得)先过[他她]这?一?关/,
    value: 'gatekeeper',
    unless: /技术|质量关系/,
  },
  {
    key: 'role',
    says: /(?:负责|在|专)(?:写|定|拟|起草)(?:技术)?(?:规格书?|方案架构|技术标准|技术要求)/,
    value: 'designer',
    unless: /我/,
  },
  {
    key: 'role',
    says: /(?:做|负责|管)\s?(?:evaluation|POC|技术评估|安全评估|测评)/i,
    value: 'evaluator',
    unless: /我/,
  },
  {
    key: 'influence',
    says: /一句话顶(?:别人)?(?:十|百|几)句|影响力(?:杠杠|不小|最大|特别大)|(?:说话|开口)最(?:管用|算数|有分量)|大家都听[他她]的/,
    value: 'high',
  },
  {
    key: 'influence',
    says: /影响力(?:不大|有限|很小|一般|不怎么)|(?:说话|意见)(?:不顶用|没人听|不作数)/,
    value: 'low',
  },
  { key: 'stance', says: /(?:退回|回到|现在|变成|算)(?:是|到|了)?\s?neutral|不冷不热|模棱两可/i, value: 'neutral' },
  {
    key: 'self_view',
    says: /(?:自评|自封|自夸|夸口|自嘲|自诩|自我评价)(?:是|为|说)?\s?[“"「]?(?<v>[^，。；”"」]{2,20})/,
    value: plain,
    unless: /我(?!坐|是|这)/,
  },
  {
    key: 'knows_rivals',
    says: /(?<v>(?:[A-Z][A-Za-z]+[、A-Za-z]*|竞品|对手|别家|同行|各家)\s?(?:的[^，。；]{1,6})?(?:倒是)?(?:如数家珍|[他她]?(?:都)?背得(?:出来?|下来)|门儿清|了如指掌))/,
    value: match => plain(match)?.replace(/^倒是/, ''),
    unless: /我(?!们)|咱|流程|产品|我们/,
  },
  {
    key: 'knows_product',
    says: /(?<v>[^，。；]{0,10}(?:只?(?:晓得|知道|懂)个?皮毛|不懂[^，。；]{2,10}(?:干嘛|干啥|有什么用|咋用|怎么用)))/,
    value: plain,
    unless: /我(?!们)|账|谁/,
  },
  {
    key: 'knows_users',
    says: /(?<v>(?:还)?不?(?:知道|晓得)[^，。；]{2,14}也?在(?:用|卖|做)(?:我们|咱们?)[^，。；]{0,8})/,
    value: plain,
    unless: /(?:^|[，\s])我(?!们)/,
  },
  {
    key: 'knows_value',
    says: /(?<v>(?:讲得清|算得清|说得清|说得出|明白|清楚)[^，。；]{2,12}(?:省|划算|节约|多赚|好处|价值)[^，。；]{0,10})/,
    value: plain,
    unless: /不(?:明白|清楚)|没|我(?!们)/,
  },
  {
    key: 'personal_interest',
    says: /(?<v>(?:身上|今年)?(?:背着?|扛着?)[^，。；]{0,6}(?:考核|指标|KPI|任务)[^，。；]{0,20}|[他她]?今年\s?KPI\s?(?:就)?[^，。；]{1,6}|(?:奖金|年终|升职|评级)[^，。；]{0,6}(?:靠|看|就指望)[^，。；]{2,12})/i,
    value: plain,
    unless: /(?:^|[，\s])我(?!们)/,
  },
]

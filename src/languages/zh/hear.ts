// All that is heard in Chinese, gathered for the offline engine.
import type { Hearing } from '../../engine/offline/hearing.ts'
import { zhChannels } from './hear/channels.ts'
import { zhDeal } from './hear/deal.ts'
import { zhFacts } from './hear/facts.ts'
import { zhFirmFacts } from './hear/facts-firms.ts'
import { zhHabitFacts } from './hear/facts-habits.ts'
import { zhHouseFacts } from './hear/facts-houses.ts'
import { zhMindFacts } from './hear/facts-minds.ts'
import { zhPartFacts } from './hear/facts-parts.ts'
import { zhFollowUps, zhLeadIn } from './hear/follow-ups.ts'
import { zhPlainFollowUps } from './hear/follow-ups-plain.ts'
import { zhGuards } from './hear/guards.ts'
import { zhIntents } from './hear/intents.ts'
import { zhMusts } from './hear/musts.ts'
import { zhOrganisations, zhShortNames } from './hear/organisations.ts'
import { zhPeople } from './hear/people.ts'
import { zhSignals } from './hear/signals.ts'
import { zhPlainSignals } from './hear/signals-plain.ts'

export const zhHearing: Hearing = {
  code: 'zh',
  script: /[\u4e00-\u9fff]/,
  people: zhPeople,
  genderOf: name =>
    /(?:姐|女士|小姐|太太|夫人|老板娘|阿姨|护士)$/.test(name)
      ? 'female'
      : /(?:哥|先生|叔)$/.test(name)
        ? 'male'
        : undefined,
  organisations: zhOrganisations,
  shortNames: zhShortNames,
  foreignBefore:
    /(?:竞品|竞争对手|对手|友商|供应商(?:是|：)?|用的?是|用着?|在用|合作的?是|比(?:起)?|不如|隔壁的?|(?:隔壁|对面|附近)(?:有家|那家)?|从前?在|毕业于|考上了?|考进|就读于?|(?:女儿|儿子|孩子|老公|老婆|爱人)(?:在|是|上)?[^，。；]{0,6}|以前在|之前在|原来在|早年在|介绍(?:了|给)?(?:我)?|推荐(?:了)?(?:给)?|其中一家是|还有|被|(?:别|不要|不是)(?:跟|和|把|与)?|(?:试用|用|买|进|看|接触|对比|比较|了解)过(?:[^，。；]{1,8}[和、跟])?|走(?:的)?(?:是)?|跟(?:我们|咱)?抢|转(?:投|去)了?|换成了?|跳槽(?:去|到)了?|抬头(?:用|是|写)?(?:他们)?(?:新公司)?[“"]?|抬头|(?:不|还不|也不)(?:知道|晓得|清楚)|(?:本来|原本)[^，。；]{0,4}去|(?:对门|斜对面)的?|(?:开户行|开户|银行|户头)[^，。；]{0,5})\s?$/,
  foreignAfter:
    /^(?:(?:的)?(?:正)?(?:对面|隔壁|旁边|楼上|楼下|附近|后面|门口)的|[^，。；]{0,4}(?:进货|拿货|供货|读书|上学|上班|毕业|展会|展览|的人(?:也)?来过|的(?:软件|产品|价格))|那里进|进的|进$|也在(?:报价|谈|接触)|(?:的)?(?:业务员|销售|人)(?:也)?(?:来|跑|找|许|报|给)|(?:上周|最近|刚)?(?:给|开了|降了|打了|送)[^，。；]{0,4}(?:返点|折|优惠|促销)|被[^，。；]{1,8}坑|倒是?|的弄混|通(?:顺手)|那边涨|牌)/,
  guards: zhGuards,
  channels: zhChannels,
  facts: [...zhFacts, ...zhFirmFacts, ...zhMindFacts, ...zhHabitFacts, ...zhHouseFacts, ...zhPartFacts],
  musts: zhMusts,
  signals: [...zhSignals, ...zhPlainSignals],
  followUps: [...zhPlainFollowUps, ...zhFollowUps],
  aside:
    /(?:上头是|上面是|上级是|领导是|老板是|上司是?|汇报给|归|听|据|被|由|接替|取代|顶替|女儿|儿子|老公|老婆|爱人|孩子|媳妇|弟弟|哥哥|姐姐|妹妹)$/,
  ofFirm: /^[^\u4e00-\u9fff]*(?:他们家?|她们|他家|人家|店里|地址|对公户|官网|传真|总机|厂里|公司|院里|学校|医院|整个)/,
  bareTitle:
    /(?:校长|老板娘?|副?院长|副?总(?:经理|裁)?|董事长|总部|领导|主任|处长|局长|科长|厂长|园长|总监|采购部?|财务部?|老总|上面|集团|股东|合伙人|爱人|老婆|老公|媳妇)[^，。；]{0,4}$/,
  otherDay: {
    before: /(?:自从?|打从|早在)$/,
    after: /^(?:的)?(?:那[回次天]|签的|成立|开业的?|开张|入职|生的|买的|装的|合作)/,
  },
  leadIn: zhLeadIn,
  meeting: name => `见${name}`,
  intents: zhIntents,
  deal: zhDeal,
  report:
    /拜访|走访|见了|见到|见的|见着|去了|聊了|谈了|通了电话|打了电话|电话里|开了?会|吃了|说|讲|表示|问|提到|告诉|反映|反馈|订了|下单|到账|到帐|到货|送到|送货|签收|没接|不接|没回|答应|抱怨|投诉|透露|碰到|签了|签合同|打款|提了|没提|没聊|聊到|嫌|催|夸|约好|约了|介绍|定了|白跑|不在|转过来|补货|发火|盘点/,
}

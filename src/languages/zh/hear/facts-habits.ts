// Facts about people’s days, tastes and homes as Chinese notes tell them by the way: what they never touch, where they live, whom they answer to.
import { parseNumber } from '../../../engine/offline/amounts.ts'
import type { FactRule } from '../../../engine/offline/hearing.ts'

const plain = (match: RegExpExecArray): string | undefined => match.groups?.v?.trim().replace(/[的了呢啊吧嘛哈]$/, '')
const years = (match: RegExpExecArray): string | undefined =>
  String(parseNumber((match.groups?.v ?? '').replace('有', '')) ?? '') || undefined
const NUMBER = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千几]{1,6})'
const MINE = /(?:^|[，\s])我(?!们)|我(?:自己)?(?:家|的|也)/
const KIN = /女儿|儿子|孩子|闺女|老婆|老公|爱人|媳妇|父亲|母亲|爸|妈|猫|狗/

export const zhHabitFacts: readonly FactRule[] = [
  {
    key: 'taste',
    says: /(?<v>(?:一点|一口|半点|一丁点|一滴)[^，。；\s]{1,4}?(?:都|也)(?:不能|不|没法|不会|不敢)(?:吃|碰|沾|喝))/,
    unless: MINE,
  },
  {
    key: 'taste',
    says: /(?<v>(?:早餐|早饭|早上|午饭|中午|晚饭|每顿|顿顿|宵夜)(?:必须|必|雷打不动|离不开|只认|非得)(?:是|吃|喝|有)?[^，。；\s]{1,8})/,
    value: plain,
    unless: MINE,
  },
  {
    key: 'taste',
    says: /(?<v>[^，。；\s]{1,5}(?:味|口味))的(?:东西|零食|点心|什么)?(?:什么)?都(?:爱|喜欢|行)/,
    value: plain,
    unless: MINE,
  },
  {
    key: 'interests',
    says: /(?:平时|周末|没事|业余|闲了|闲下来|天天|下班)(?:[五六]点)?(?:起床)?(?:就|都|爱|也|会|老)?(?<v>(?:打(?:太极拳?|球|牌|拳|坐)|练(?:瑜伽|字|拳|书法|车)|跳(?:广场)?舞|唱(?:歌|戏|K)|钓鱼|骑(?:行|车)|爬山|下棋|遛鸟|画画|弹琴|写字|看展|徒步|露营))/,
    value: plain,
    unless: MINE,
  },
  {
    key: 'interests',
    says: new RegExp(
      `(?:家里|自己|院子里|阳台上?|办公室)?(?<v>养(?:了|着)?(?:${NUMBER}[只条盆缸窝][^，。；\\s]{1,4}|(?:一[阳院屋][台子]的?|不少|好多|很多|一堆)?[^，。；\\s]{0,3}(?:猫|狗|鱼|鸟|兰花|花|多肉|盆景|鸽子|乌龟)))`,
    ),
    value: plain,
    unless: MINE,
  },
  {
    key: 'schedule',
    says: /(?<v>(?:(?:只有|就|只)(?:周[一二三四五六日天]|礼拜[一二三四五六日天]|早上|上午|中午|下午|晚上)[^，。；]{0,6}(?:方便|有空|有时间|在)|[^，。；要她他]{0,4}(?:上午|下午|早上|晚上)?[\d一二三四五六七八九十]{1,2}点(?:半)?(?:以后|之后|后|过后)?才(?:在[^，。；]{0,4}|有空|上班|来店里?|到店)))/,
    value: plain,
    unless: /今天|昨天|明天|我(?!们)/,
  },
  {
    key: 'schedule',
    says: /(?<v>每(?:个?月|周|天)[^，。；]{0,6}(?:[号日]|[一二三四五六日天])[^，。；]{0,3}(?:结账|对账|盘点|盘库|例会|开会|封账|关账|发薪))/,
    value: plain,
    unless: /我(?!们)|提醒/,
  },
  {
    key: 'schedule',
    says: /(?<v>(?:尽量|最好|只能)(?:约|找|打)?(?:在|她|他)?(?:早上|上午|中午|下午|晚上|周[一二三四五六日天])[^，。；]{0,4})$/,
    value: plain,
    unless: /今天|明天|后天|送|交|发|收货/,
  },
  {
    key: 'home_address',
    says: /(?:住(?:在)?|新居|新家|搬(?:到|进|去)了?|家(?:就)?在|^在)(?<v>[^，。；\s]{2,10}?(?:苑|花园|小区|家园|公馆|新村|公寓|府|\d+(?:栋|幢|号楼))\s?\d*(?:栋|幢|号楼|座|号院)?[^，。；\s]{0,4})(?=$|[，。；\s])/,
    value: plain,
    unless: /开会|见|聊|酒店|政府|我(?!们)/,
  },
  {
    key: 'income',
    says: new RegExp(
      `(?<v>(?:一年|一个?月|每月)[^，。；]{0,4}(?:连分红|连奖金|加提成|分红|到手|拿|挣|落)[^，。；\\d一二三四五六七八九十]{0,4}${NUMBER}(?:来|多|几)?(?:万|千)[^，。；]{0,3})`,
    ),
    value: plain,
    unless: /预算|租|货|订|卖|流水|营|付|拨|损失|浪费|贷|课|他们/,
  },
  {
    key: 'income',
    says: /(?:一个月|每月|月薪)(?:也就|才|能拿|拿|到手)+(?<v>[一二三四五六七八九两]千多?|[\d.]+千)/,
    value: plain,
  },
  { key: 'age', says: /(?<v>[三四五六七]十有[一二三四五六七八九])(?=$|[，。；岁])/, value: years, unless: KIN },
  {
    key: 'age',
    says: /(?<!我)(?:今年|都|已经|快)(?<v>[2-8]\d|[二三四五六七八]十[一二三四五六七八九]?)了?(?=$|[，。；])/,
    value: years,
    unless: KIN,
  },
  {
    key: 'experience',
    says: /(?<v>(?:原(?=在)|从前(?:在|是|做)|过去(?:在|是|做)|(?:退休|退伍|转行|下海|创业|入行)(?:之?前)(?:在|是|做|干|当|开)|以前(?:做|开|搞|卖|跑|当))[^，。；]{2,16})/,
    value: plain,
    unless: /我(?!们)|用的|进的|合作|订|系统|设备/,
  },
  {
    key: 'experience',
    says: /(?<v>(?:跑|干|做|搞|当)[^，。；\s]{2,8}出身(?=$|[，。；\s])|(?:转业|退伍|复员)(?:后)?进[^，。；]{1,8}|改行做[^，。；]{2,10})/,
    value: plain,
    unless: MINE,
  },
  {
    key: 'taboo',
    says: /(?:特别|很|顶|挺|非常|最|就)(?:烦|讨厌|反感|恨|膈应)(?:别人|人家|人)?(?<v>[^，。；]{2,14})/,
    value: plain,
    unless: MINE,
  },
  {
    key: 'taboo',
    says: /(?<v>(?:席上|饭桌上|当面|面前)?(?:莫|切莫|休|勿)(?:提|送|劝|问|碰|去扰|打扰|聊|催)[^，。；]{0,10})/,
    value: plain,
  },
  {
    key: 'beliefs',
    says: /(?<v>(?:绝对|千万|一定|坚决)?(?:不能|不要|别|不许)(?:带|有|见|选|出现)(?:数字)?[4四7七](?:字)?)(?=$|[，。；])/,
    value: plain,
    unless: /[号点月楼]/,
  },
  {
    key: 'reading',
    says: /(?:手边|枕边|床头|案头|桌上|包里)[^，。；《]{0,8}《(?<v>[^》]+)》/,
    value: plain,
    unless: MINE,
  },
  {
    key: 'transport',
    says: /(?<v>开(?:的是|着|一)?(?:一?[台辆]|个)?[^，。；\s]{0,6}(?:[红黑白银灰蓝]色的?[^，。；\s]{1,5}|老[\u4e00-\u9fff]{2,3})|(?:天天|每天|平时)?坐(?:轻轨|地铁|公交|班车)上?下?班)(?=$|[，。；\s])/,
    value: plain,
    unless: /我(?!们)|试驾|店|会|单|票|花/,
  },
  {
    key: 'reports_to',
    says: /[他她](?:的)?(?:主管|上司|领导|顶头上司)(?:最近|现在|刚|已经)?(?:换成了?|换了|是|叫)(?<v>[^，。；（\s]{2,6})|\breports?\s?(?:给|to|向)\s?(?<w>[^，。；（]{2,12})/,
    value: match => (match.groups?.v ?? match.groups?.w)?.trim(),
    unless: /我(?!们)/,
  },
  {
    key: 'ideal',
    says: /(?<v>想[^，。；\s]{0,8}自己(?:开|当|做|办)[^，。；\s]{2,16})/,
    value: match => plain(match)?.replace(/^想(?:着|要)?/, ''),
    unless: MINE,
  },
  {
    key: 'birthplace',
    says: /是(?<v>[\u4e00-\u9fff]{2,3})人(?=爱|喜欢|性子|说话|脾气|口味|能|,)/,
    value: match =>
      /^(?:什么|哪里|好|本地|负责|联系|老实|生意|年轻|外地|这种|那种|.*[的个位]).*$/.test(match.groups?.v ?? '')
        ? undefined
        : match.groups?.v,
    unless: MINE,
  },
]

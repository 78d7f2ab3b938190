// What is said of the life of nudges in Chinese.
import type { NudgeLifeWords } from '../nudge-life.ts'
import { zhSettings } from './settings.ts'

const REASONS: Record<string, string> = {
  handled: '已经处理了',
  not_now: '现在不合适',
  not_useful: '没用',
  not_mine: '不归我管',
}

const LATELY =
  '(?:最近|近来|近期|上周|上个?星期|上礼拜|本周|这周|这个?星期|昨天|前几天|这几天|这些天|之前|以前|过去|(?:最近|过去|这|近|前)(?:一|两|几|1|2|7|14)个?(?:天|周|星期|礼拜))'
const POLITE = '(?:请|麻烦|帮我|你|给我|我想|我要|想)*'
const asks = (...says: string[]) => new RegExp(`^${POLITE}(?:${says.join('|')})$`, 'u')

export const zhNudgeLife: NudgeLifeWords = {
  show: '打开看看',
  shownBelow: count => `不急的 ${count} 件，放在下面的会话串里了。`,
  leftTitle: date => `${date}，不急的几件`,
  leftRest: count => `还有 ${count} 件，往后几天早上再说。`,
  nothingLeft: '那天早上的事都不用等了：要么已经了结，要么已经重新提醒过。',
  howItWent: customer => `好，办完了。${customer}那边怎么样？一句话就够，不说也行。`,
  addLine: '补一句',
  livesTitle: since => `${since}以来的提醒，后来怎样了`,
  noLives: '最近两周没有提醒。',
  livesRest: count => `还有 ${count} 条。`,
  step: ({ step, by, reason = '' }, until) => {
    const back = until ? `，${until}再提醒` : ''
    switch (step) {
      case 'planned':
        return '等着发出'
      case 'sent':
        return '发出'
      case 'done':
        return '办好了'
      case 'snoozed':
        return by === 'clock' ? `当天排不下${back}` : `晚点提醒${back}`
      case 'skipped':
        return REASONS[reason] ? `跳过：${REASONS[reason]}` : '跳过'
      case 'settled':
        if (reason === 'handed over') return '客户已转给同事'
        return by === 'log' ? '你说过之后就了结了' : '跟着另一条一起了结了'
      case 'expired':
        return reason ? `没送到${back}` : '当天已过'
      case 'woken':
        return '又提醒了一次'
    }
  },
  kinds: zhSettings.names,
  also: {
    follow_up: ['承诺', '承诺到期', '答应客户的事'],
    promise_to_us: ['客户答应的事'],
    cadence: ['联系', '联系客户'],
    anniversary: ['周年纪念', '纪念日'],
    festival: ['节日', '过节'],
    after_delivery: ['回访', '到货'],
    stalled_deal: ['商机停住', '停滞商机', '商机'],
    missing_facts: ['缺信息'],
    cooling: ['变冷'],
    open_objection: ['异议没答复'],
    avoidance: ['没回音', '没有回音'],
    payment: ['付款', '回款'],
    ordered: ['订货', '订单进度'],
    appointment: ['约会', '预约', '有约'],
    cross_sell: ['再推荐产品', '交叉销售', '第二样产品'],
    drill: ['复习', '卡片'],
    quiet_rep: ['没记拜访'],
  },
  seldom: (kind, count) => `你有 ${count} 次觉得${kind}提醒没用，以后两周最多一条。想恢复，说“${kind}提醒照旧”。`,
  stays: (kind, count) =>
    `你有 ${count} 次觉得${kind}提醒没用。这类事有人等着，所以还会照发；实在不想要，可以在 /rapport settings 里关掉。`,
  asBefore: kind => `好，${kind}提醒照旧。`,
  asEver: kind => `${kind}提醒一直没少发，不用改。`,
  wish: [
    /^(?:请|麻烦)?(?:把|让)?(.{2,8}?)(?:的)?(?:提醒|问候提醒|通知)(?:还是|就|请|都|要|改回)?(?:照旧|照常|照原来的?发|和以前一样|跟以前一样|像以前一样|恢复原样|恢复正常|恢复|按原来的?来)(?:吧|就行|就好|了)?$/,
    /^(?:请|麻烦)?(?:恢复|还原)(.{2,8}?)(?:的)?(?:提醒|通知)(?:吧)?$/,
  ],
  asksLives: [
    asks(
      `(?:我|你给我发|你发给我)?(?:的)?${LATELY}?(?:的|那些|那几条)*提醒(?:们)?(?:都|后来|现在|最后|到底)*(?:怎么样|怎样|如何|什么情况|怎么着|处理得怎么样|办得怎么样|处理得如何|进展如何|进展怎么样|结果如何|结果怎么样)(?:了)?`,
      `(?:看|查|列|翻|显示)(?:一?下|看|查|出)?(?:我(?:的)?)?${LATELY}(?:的|收到的|发的|发给我的)*提醒(?:记录|历史|情况|结果)?`,
      `(?:看|查|列|翻|显示)(?:一?下|看|查|出)?我(?:的)?提醒(?:记录|历史|情况|结果)?`,
      `(?:看|查|列|翻|显示)?(?:一?下|看|查|出)?(?:我(?:的)?)?提醒(?:记录|历史)`,
      `(?:我)?${LATELY}(?:我)?(?:都)?(?:收到|收|有)(?:了|过)?(?:哪些|什么|几条|多少)提醒`,
      `(?:${LATELY})?(?:都)?(?:给我)?(?:发|推|推送)(?:给我)?(?:了|过)?(?:我)?(?:哪些|什么|几条)提醒${LATELY}?`,
      `(?:${LATELY})?(?:都)?提醒(?:(?:了|过)我|我(?:了|过))(?:哪些|什么|几件)(?:事)?${LATELY}?`,
      `(?:哪些|哪几条)提醒(?:我)?(?:还没|没|没有)(?:有)?(?:处理|办|做|点|回)(?:完|好)?`,
    ),
  ],
}

// What is said of the life of nudges in Chinese.
import type { NudgeLifeWords } from '../nudge-life.ts'

const REASONS: Record<string, string> = {
  handled: '已经处理了',
  not_now: '现在不合适',
  not_useful: '没用',
  not_mine: '不归我管',
}

export const zhNudgeLife: NudgeLifeWords = {
  show: '打开看看',
  shownBelow: count => `不急的 ${count} 件，放在下面的消息串里了。`,
  leftTitle: date => `${date}不急的几件`,
  leftRest: count => `还有 ${count} 件，往后几天早上再说。`,
  nothingLeft: '那天早上没有等着的了：要么已经了结，要么又提醒过了。',
  howItWent: customer => `好，办完了。${customer}那边怎么样？一句话就够，不说也行。`,
  addLine: '补一句',
  livesTitle: since => `${since}以来的提醒，后来怎样了`,
  noLives: '最近两周没有提醒。',
  livesRest: count => `还有 ${count} 条。`,
  step: ({ step, by, reason = '' }, until) => {
    const back = until ? `，${until}再提醒` : ''
    switch (step) {
      case 'planned':
        return '正要发出'
      case 'sent':
        return '发出'
      case 'done':
        return '办好了'
      case 'snoozed':
        return by === 'clock' ? `当天排不下${back}` : `晚点提醒${back}`
      case 'skipped':
        return REASONS[reason] ? `跳过：${REASONS[reason]}` : '跳过'
      case 'settled':
        return by === 'log' ? '你说过之后了结' : '跟着另一条了结'
      case 'expired':
        return reason ? `没送到${back}` : '当天过去了'
      case 'woken':
        return '又提醒了一次'
    }
  },
  kinds: {
    follow_up: '承诺到期',
    promise_to_us: '客户承诺',
    cadence: '定期联系',
    birthday: '生日',
    anniversary: '周年',
    festival: '节日',
    after_delivery: '到货回访',
    complaint: '投诉',
    replenishment: '补货',
    stalled_deal: '商机停滞',
    missing_facts: '商机缺信息',
    cooling: '客户变冷',
    open_objection: '异议',
    avoidance: '客户没回音',
    payment: '收款',
    ordered: '订货进度',
    appointment: '约会',
    referral: '转介绍',
    cross_sell: '再推荐产品',
    drill: '卡片复习',
    quiet_rep: '没记拜访',
  },
  also: {
    follow_up: ['承诺', '跟进', '答应客户的事'],
    promise_to_us: ['客户答应的事'],
    cadence: ['联系', '联系客户'],
    anniversary: ['周年纪念', '纪念日'],
    festival: ['节日问候', '过节'],
    after_delivery: ['回访', '到货'],
    stalled_deal: ['商机停住', '停滞商机', '商机'],
    missing_facts: ['缺信息'],
    cooling: ['变冷'],
    open_objection: ['异议没答复'],
    avoidance: ['没回音', '没有回音'],
    payment: ['付款', '回款'],
    ordered: ['订货', '订单进度'],
    appointment: ['预约', '有约'],
    cross_sell: ['交叉销售', '第二样产品'],
    drill: ['复习', '卡片'],
    quiet_rep: ['记拜访'],
  },
  seldom: (kind, count) => `你有 ${count} 次觉得${kind}提醒没用，以后就少发一些。想恢复，说“${kind}提醒照旧”。`,
  stays: (kind, count) =>
    `你有 ${count} 次觉得${kind}提醒没用。这类事有人等着，所以还会照发；实在不想要，可以在 /rapport settings 里关掉。`,
  asBefore: kind => `好，${kind}提醒照旧。`,
  asEver: kind => `${kind}提醒一直没少发，不用改。`,
  wish: [
    /^(?:请|麻烦)?(?:把|让)?(.{2,8}?)(?:的)?(?:提醒|问候提醒|通知)(?:还是|就|请|都|要|改回)?(?:照旧|照常|照原来的?发|和以前一样|跟以前一样|像以前一样|恢复原样|恢复正常|恢复|按原来的?来)(?:吧|就行|就好|了)?$/,
    /^(?:请|麻烦)?(?:恢复|还原)(.{2,8}?)(?:的)?(?:提醒|通知)(?:吧)?$/,
  ],
}

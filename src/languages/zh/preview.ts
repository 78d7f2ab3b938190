// What the preview of a rule says in Chinese.
import type { PreviewWords } from '../preview.ts'

export const zhPreview: PreviewWords = {
  kinds: {
    follow_up: '答应客户的事到期',
    promise_to_us: '客户答应的事过期',
    cadence: '按级别该联系了',
    birthday: '生日',
    anniversary: '周年',
    festival: '节日问候',
    after_delivery: '到货回访',
    complaint: '投诉没解决',
    replenishment: '快要补货',
    stalled_deal: '商机停住了',
    missing_facts: '商机缺信息',
    cooling: '客户变冷',
    open_objection: '异议没答复',
    avoidance: '客户没有回音',
    payment: '收款',
    ordered: '已订货未到',
    appointment: '今天有约',
    referral: '请客户转介绍',
    cross_sell: '再推荐一样产品',
    drill: '卡片复习',
    quiet_rep: '自己好几天没记拜访',
  },
  choose: kinds =>
    ['想看哪一类？在命令后面写上它的名字：', ...kinds.map(({ name, label }) => `• ${name}（${label}）`)].join('\n'),
  title: (kind, span) => `“${kind}”在${span}会提醒这些：`,
  own: count => (count === 0 ? '你自己的客户：一条也没有。' : `你自己的客户：${count} 条。`),
  line: (on, customer, why) => (customer ? `• ${on} · ${customer}：${why}` : `• ${on} · ${why}`),
  more: count => `……还有 ${count} 条。`,
  workspace: (count, customers) => `整个工作区：${count} 条，涉及 ${customers} 家客户。`,
  since: day => `记录从${day}才开始，再往前的没法知道。`,
  terms:
    '每天早上都按当时已经记下的算；客户级别和设置用的是现在的，当时什么样没有存。实际每天只发最要紧的几条，还有跳过和推迟的，这里都没有扣掉。',
  unknowable: kind => `“${kind}”看的不是客户的记录，过去会提醒什么没法推算。`,
}

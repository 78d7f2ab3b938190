// The words of the nudges about deals and chances, in Chinese.
import { daysBetween } from '../../nudges/days.ts'
import type { Gap, QualifyingGap } from '../../nudges/gaps.ts'
import type { ChanceWords } from '../../nudges/words-chances.ts'
import { zhCards } from './cards.ts'
import { date, hello, style } from './nudges-parts.ts'

/** What is not known, after “还差”, and the question that brings it. */
const GAPS: Record<Gap, { name: string; ask: string }> = {
  guide: { name: '肯指路的人', ask: '这件事我想先多了解一点，您这边谁最清楚来龙去脉？方便的话，请您帮我引见一下。' },
  rivals: { name: '还在看哪几家', ask: '除了我们，您还在看哪几家？您最看重哪几点？我按这几点把资料备齐。' },
  supporter: {
    name: '支持我们的人',
    ask: '除了您，还有哪几位会用到、会关心这件事？我想听听大家的想法。',
  },
  need: { name: '真正要解决的问题', ask: '眼下最让您费神的是哪一块？要是再拖半年，会怎么样？' },
  buyer: { name: '经办采购的人', ask: '采购手续由哪位经办？需要什么材料，我提前备好。' },
  user: { name: '实际使用的人', ask: '平时是哪几位在用？我想当面听听他们的意见。' },
  amount: { name: '数量和金额', ask: '数量您看先按多少算？我把价格和交期一起列给您。' },
  terms: { name: '付款条件', ask: '付款和交货，您这边一般怎么安排？我按您的习惯来准备。' },
  decider: { name: '拍板的人', ask: '除了您，这件事还要哪位点头？那位关心的，我也一起准备好。' },
  budget: { name: '预算', ask: '预算批下来了吗，还是等方案定了再报？我好按合适的档次配。' },
  process: { name: '采购流程', ask: '像这样一笔采购，在您这儿一般走哪几步？现在到哪一步了？' },
  timing: { name: '时间表', ask: '这个最晚哪天要用上？往回推，您这边什么时候得定下来？' },
  payday: { name: '付款的日子', ask: '货款您这边大概哪天能安排？缺什么票据，我今天就补。' },
  delivery: { name: '交货', ask: '货什么时候送到最合适？交货由我来盯，您放心。' },
  satisfaction: { name: '满意度', ask: '东西用下来怎么样？还差什么，您说一声，我来办。' },
}

const REASONS: Record<QualifyingGap, string> = {
  decider: '不知道谁拍板，谈得再好也可能白费。',
  budget: '知道大概的数，方案才配得合适。',
  process: '知道要过哪几关，才帮得上忙。',
  timing: '知道最晚哪天要用，才好往回排。',
}

/** Whom a customer of a kind can be asked about. */
const LIKE: Record<string, string> = {
  chain: '别的连锁',
  store: '别的门店',
  hospital: '别的医院',
  clinic: '别的诊所',
  distributor: '别的分销商',
  dealer: '别的经销商',
  factory: '别的工厂',
  school: '别的学校',
  government: '别的单位',
  office: '别的公司',
  consumer: '身边的朋友',
}

const dealOf = ({ customer, product }: { customer: string; product?: string }) =>
  `${customer}的${product ? `“${product}”` : ''}这一单`

export const zhChances: ChanceWords = {
  stalled_deal(known) {
    const { today, person, step, since, needs, proposal } = known
    const [first] = needs
    const lacks = needs.slice(0, 2).map(gap => GAPS[gap].name)
    const still = lacks.length > 0 ? `，还差：${lacks.join('、')}` : ''
    const days = `${daysBetween(since, today)}天`
    const from = `（${date(since, today)}起）`
    const none = proposal === 'made' ? '' : '记录里还没提过建议书。'
    const takes = {
      now: '征得同意，做一份几页纸的建议书，当面讲十分钟，约好哪天听答复。',
      later: '先把这一步补上；建议书等需求清楚了再提，提早了只会被拿去比价。',
      made: first
        ? '一次补一样，先问最要紧的。'
        : '这一步该有的都有了，差的是一个日子：约定下一步做什么、哪天做、谁来做。',
    }
    const ask = first ? GAPS[first].ask : '上次聊的都清楚了，下一步您看哪天定下来合适？我按那个日子准备。'
    return {
      why: `${dealOf(known)}${step ? `停在“${zhCards.steps[step]}”${days}了` : `${days}没有动静了`}${from}${still}。${none}`,
      take: `${takes[proposal]}${style(known)}`,
      say: `${hello(person)}${proposal === 'now' ? '前几次聊的，我想整理成几页纸给您，您最想看到哪几项？' : ask}`,
    }
  },

  missing_facts(known) {
    const { person, step, lacks } = known
    const [gap] = lacks
    return {
      why: `${dealOf(known)}到了“${zhCards.steps[step]}”，还不知道${lacks.map(one => GAPS[one].name).join('、')}。`,
      take: `这次只问一样：${GAPS[gap].name}。${REASONS[gap]}${style(known)}`,
      say: `${hello(person)}${GAPS[gap].ask}`,
    }
  },

  referral(known) {
    const { today, person, customer, praisedOn, type = '' } = known
    const like = LIKE[type] ?? '同行'
    return {
      why: `${person ?? customer}${date(praisedOn, today)}夸过我们，眼下没有投诉和异议，交货也过了一个月，可以请对方介绍了。`,
      take: `问得具体才好答：${like}里，还有谁在为同样的事操心。请对方先问一声愿不愿意，联系由你来。${style(known)}`,
      say: `${hello(person)}上次听您说满意，我真高兴。${like}里，有没有哪位也在为同样的事操心？麻烦您先问一声愿不愿意聊聊，愿意了我再联系。`,
    }
  },

  cross_sell(known) {
    const { person, customer, product, orders, second } = known
    const others = second?.alike ? '跟您差不多的客户' : '我们别的客户'
    return {
      why: `${customer}订过${orders}次，都是“${product}”，上次联系也顺利。${second ? `${second.alike ? '同类的客户' : '你的客户'}里，有${second.holders}家还订了“${second.product}”。` : ''}`,
      take: `先确认第一样用得好，再提一样就够；先小量试，合适了再并到一张单上。${style(known)}`,
      say: `${hello(person)}${product}您一直在用，还满意吗？${second ? `${others}，有的还配着用${second.product}，要不要先少拿一点试试？` : '跟它配着用的东西，您现在从哪家拿？'}`,
    }
  },
}

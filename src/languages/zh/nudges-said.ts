// The words of the nudges about things said and promised, in Chinese.
import type { CivilDate } from '../../model.ts'
import { daysBetween } from '../../nudges/days.ts'
import type { ComplaintKnown, Goods, SaidWords } from '../../nudges/words-said.ts'
import type { ObjectionTopic } from '../../understanding/meaning.ts'
import { zhCards } from './cards.ts'
import { date, hello, style, weekday } from './nudges-parts.ts'

const dated = (day: CivilDate, today: CivilDate) => `${date(day, today)}（${weekday(day)}）`
/** Goods in a phrase; 货 where nothing is known. A number without its measure word is left out. */
export const goods = ({ product, quantity, unit = '' }: Goods) =>
  `${quantity && unit ? `${quantity}${unit}` : ''}${product ?? '货'}`

/** How the customer objected, and the sentence that takes it up again. */
const OBJECTIONS: Record<ObjectionTopic, { did: string; say: string }> = {
  price: {
    did: '对价格有异议',
    say: '上次您说到价格，我回去想了想。您最在意的是单价，还是算下来的总花费？',
  },
  stock: { did: '担心到货时间', say: '上次您担心到货的时间，我想先问清您最晚什么时候要用，好替您安排。' },
  later_discount: {
    did: '说想等降价',
    say: '上次您说想等一等再看价格，我理解。您大概什么时候要用？我们一起算算，等和不等哪个更合适。',
  },
  comparison: {
    did: '说还要比较几家',
    say: '上次您说还要比较几家，应该的。您最看重的是哪几点？我按这几点把资料备齐。',
  },
  reviews: { did: '提到对评价的顾虑', say: '上次您提到听来的评价，说的是哪方面？我把实际情况跟您讲清楚。' },
  authority: {
    did: '说还要请示、商量',
    say: '上次您说还要商量一下，那边最关心的是什么？需要什么材料，我来准备。',
  },
  doubt: { did: '还不放心', say: '上次您还有些不放心，最拿不准的是哪一点？我拿实际的例子跟您对一对。' },
  habit: { did: '说用惯了现在的', say: '上次您说用惯了现在的，我理解。用下来有没有哪里，您觉得还能更好？' },
  security: {
    did: '担心安全',
    say: '上次您担心安全的事，最不放心的是哪一块？资料和依据我给您备好。',
  },
  timing: { did: '说时机不合适', say: '上次您说现在还不是时候，您看大概什么时候合适？我到时候再来，不打扰您。' },
  quality: { did: '担心质量', say: '上次您说到质量，碰到的是哪方面的情况？我去核实清楚，再给您答复。' },
  terms: { did: '对条款有异议', say: '上次您对条款有想法，哪一条最让您为难？我看看能怎么调整。' },
  other: { did: '提过一个顾虑', say: '上次您提到的顾虑我一直放在心上，还有哪里让您拿不准？' },
}

const complaintWhy: Record<ComplaintKnown['stage'], (known: ComplaintKnown) => string> = {
  first: ({ customer, on, today }) =>
    `${customer}${date(on, today)}来投诉，到今天${daysBetween(on, today)}天，还没解决。`,
  under_way: ({ customer, on, today, due }) =>
    `${customer}${date(on, today)}来投诉，${daysBetween(on, today)}天了还没解决；最晚${dated(due, today)}要解决，至少要拿出方案。`,
  due: ({ customer, on, today, manager }) =>
    `${customer}${date(on, today)}来投诉，${daysBetween(on, today)}天了；今天该解决，至少要拿出方案。${manager ? '主管那边也会收到提醒。' : ''}`,
  late: ({ customer, on, today, manager }) =>
    `${customer}${date(on, today)}来投诉，${daysBetween(on, today)}天了还没解决，过了7天的期限。${manager ? '解决之前，主管每个工作日也会收到提醒。' : ''}`,
}

const complaintTake: Record<ComplaintKnown['stage'], (manager: boolean) => string> = {
  first: () => '先听完、记下来，不辩解；再说清做什么、谁来做、什么时候做好。',
  under_way: () => '主动报进展，别等对方来催；做不到的不答应。',
  due: () => '带着办法去谈：做什么、谁来做、什么时候做好。对客户公道，公司也做得到。',
  late: manager => `${manager ? '请主管' : '请能拍板的人'}出面，当场定下办法和日子；事后找出原因，免得再来一次。`,
}

const complaintSay: Record<ComplaintKnown['stage'], (known: ComplaintKnown) => string> = {
  first: () => '您反映的问题我都记下了，正在跟进。您看还有没有我漏掉的？办法和时间定下来，我马上告诉您。',
  under_way: ({ due, today }) => `您反映的问题我一直在跟，没有放下。最晚${dated(due, today)}，我给您一个明确的答复。`,
  due: () => '您反映的问题该怎么处理，我今天跟您对一下，十分钟就够。您几点方便？',
  late: ({ manager }) =>
    `这件事拖到现在，实在抱歉。今天我${manager ? '请主管一起' : '一定'}把办法和日子给您定下来。您几点方便？`,
}

export const zhSaid: SaidWords = {
  promise_to_us(known) {
    const { today, person, what, due, saidOn } = known
    return {
      why: `${person ?? '客户'}答应的事过期${daysBetween(due, today)}天了：${what}（${date(saidOn, today)}说的，期限${date(due, today)}）。`,
      take: `轻轻问一句，给对方留个台阶；听听卡在哪里，你能不能搭把手。${style(known)}`,
      say: `${hello(person)}上次说到的“${what}”，不着急，就问问进展。要是哪里卡住了，您说一声，我来配合。`,
    }
  },

  complaint(known) {
    const { today, person, stage, promised, manager } = known
    const by = promised?.due ? `（${date(promised.due, today)}）` : ''
    return {
      why: complaintWhy[stage](known),
      take: `${complaintTake[stage](manager)}${promised ? `你答应过：${promised.what}${by}。` : ''}${style(known)}`,
      say: `${hello(person)}${complaintSay[stage](known)}`,
    }
  },

  open_objection(known) {
    const { today, person, customer, topic, on } = known
    const { did, say } = OBJECTIONS[topic]
    return {
      why: `${person ?? customer}${date(on, today)}${did}，${daysBetween(on, today)}天了，还没有记下你的回应。`,
      take: `肯说出来，就是还在考虑。先用原话复述一遍，听懂了再回答。${style(known)}`,
      say: `${hello(person)}${say}`,
    }
  },

  avoidance(known) {
    const { today, person, customer, attempts, lastContactOn } = known
    const days = [...new Set(attempts)].slice(-3).map(day => date(day, today))
    const before = lastContactOn ? `；上一次说上话是${date(lastContactOn, today)}` : ''
    return {
      why: `${customer}连着${attempts.length}次没有回音（${days.join('、')}）${before}。`,
      take: `不回应，多半是心里有顾虑，不是冲着你来的。换个方式，给对方一个说出来的机会，别催。${style(known)}`,
      say: `${hello(person)}前几天没联系上您，不是来催您的。要是哪里我没考虑周到，您说一声；眼下不合适也没关系，回我一句，我心里有数就好。`,
    }
  },

  payment(known) {
    const { today, person, due, what, amount, currency, signer } = known
    const days = daysBetween(today, due)
    const sum = amount === undefined ? '' : zhCards.money(amount, currency)
    const thing = [what, sum].filter(Boolean).join('，')
    const it = thing ? `：${thing}` : ''
    const signs = signer ? `签字的是${signer}。` : '还没记下由谁签字，顺便问一句。'
    if (days < 0)
      return {
        why: `说好${date(due, today)}付的款，过期${-days}天了${it}。`,
        take: `先问卡在哪一步，不责怪。${signs}${style(known)}`,
        say: `${hello(person)}说好${date(due, today)}付的款，我这边还没看到，想问问走到哪一步了。要是缺发票或单据，我今天就补。`,
      }
    return {
      why: days === 0 ? `今天是付款的日子${it}。` : `${dated(due, today)}该付款，还有${days}天${it}。`,
      take: `先把发票和单据对齐，到日子就不会卡住。${signs}${style(known)}`,
      say: `${hello(person)}${days === 0 ? '今天' : date(due, today)}到期的那笔${sum ? `${sum.replace(' ', '')}的` : ''}款，发票和单据您那边都齐了吗？缺什么我马上补。`,
    }
  },

  ordered(known) {
    const { today, person, customer, on } = known
    return {
      why: `${customer}${date(on, today)}订的${goods(known)}，${daysBetween(on, today)}天了，还没有交货的记录。`,
      take: `把进度说在前头，客户就不用来催；没有变化，也说一声没有变化。${style(known)}`,
      say: `${hello(person)}跟您说一声，您订的${goods(known)}我一直盯着，有变化第一时间告诉您。您那边急着用吗？`,
    }
  },

  appointment(known) {
    const { today, person, what, due, saidOn } = known
    const days = daysBetween(today, due)
    const set = `${what}（${saidOn === today ? '今天' : date(saidOn, today)}约的）`
    if (days < 0)
      return {
        why: `${dated(due, today)}有约：${set}，还没记下结果；那天没来得及提醒你。`,
        take: `去过了，就记一句；没去成，先道个歉，再约时间。${style(known)}`,
        say: `${hello(person)}咱们约的是${date(due, today)}，我没能提前跟您确认，抱歉。您看改到哪天方便？`,
      }
    return {
      why: days === 0 ? `今天有约：${set}。` : `${dated(due, today)}有约：${set}。那天你休息，今天先准备。`,
      take: `出门前看一眼提要：谁是谁、答应过什么、还不知道什么；想好要问的一件事。${style(known)}`,
      say: `${hello(person)}咱们约的是${days === 0 ? '今天' : weekday(due)}，跟您确认一下，时间照旧吗？有什么要我提前备好的，您说一声。`,
    }
  },
}

// How things stand with a customer or the whole book, in Chinese.
import type { StandingWords } from '../standing.ts'

const ago = (count: number): string => (count === 0 ? '就是今天' : `${count} 天前`)
const KINDS = { complaint: '投诉', objection: '异议' } as const
const at = (name?: string): string => (name ? `${name}：` : '')

export const zhStanding: StandingWords = {
  tier: {
    byHand: (name, tier) => `${name}是 ${tier} 类客户，你自己定的。`,
    byRecord: (name, tier) => `${name}是 ${tier} 类客户，按记录算的。`,
    none: name => `${name}还没分级，暂按 C 类的节奏联系。`,
    workedOut: tier => `${tier} 类客户（推算）`,
    inShort: ({ brought, ahead }) =>
      `推算依据：近十二个月买了 ${brought.amount}，算${brought.much ? '多' : '少'}的；${ahead ? `在谈的估计能成 ${ahead.amount}，算${ahead.much ? '多' : '少'}的` : '没有写明金额的在谈商机'}。`,
    recordSays: tier => `只看记录的话是 ${tier} 类。`,
    brought: (amount, much) => `近十二个月买了：${amount}，在你的客户里算${much ? '多' : '少'}的。`,
    comes: (amount, expected, much) =>
      `在谈的：${amount}，按所在的步骤估计能成 ${expected}，算${much ? '多' : '少'}的。`,
    nothingAhead: '没有写明金额的在谈商机。',
    muchFrom: (of, amount) => (of === 'brought' ? `买的：${amount}起算多。` : `估计能成的：${amount}起算多。`),
    measured: count => `跟 ${count} 家有金额的客户比出来的；从多到少，合起来占到八成的那几家算多。`,
    tooFew: (known, needed) => `要有 ${needed} 家客户有金额才比得出来，现在有 ${known} 家。`,
    noAmount: '它还没有写明金额的订单或商机，先要记下一笔。',
    littleKnown: '它买得少，将来能有多少还不知道；谈到一笔有金额的商机就清楚了。',
    set: (name, tier) => `好，${name}是 ${tier} 类客户，以你定的为准。想改回来，说“让系统决定${name}的等级”。`,
    freed: name => `好，${name}的等级改回由记录来定。`,
    wasFree: name => `${name}的等级没有手动定过，本来就由记录来定。`,
  },
  lastContact: {
    is: (name, on, days) => `上次联系${name}是${on}，${ago(days)}。`,
    how: {
      visit: '当面拜访。',
      call: '打的电话。',
      message: '发的消息。',
      meeting: '开会。',
      meal: '一起吃饭。',
      event: '在活动上。',
      done: '你在提醒上点了“办好了”。',
    },
    none: (name, added) => `${name}从${added}加进来到现在，没有联系的记录。`,
  },
  rhythm: {
    is: (name, n) => `你和${name}一般每${n === 1 ? '天' : ` ${n} 天`}联系一次。`,
    none: (name, known, needed) =>
      `${name}的联系节奏还看不出来：要在 ${needed} 个不同的日子联系过，现在记着 ${known} 个。`,
    from: on => `取这几次联系间隔的中位数：${on.join('、')}。`,
    next: on => `照这个节奏，下一次在${on}。`,
  },
  cycle: {
    stated: (name, n) => `${name}每 ${n} 天买一次，是客户自己说的。`,
    median: (name, n) => `${name}大约每 ${n} 天买一次，按记着的订单间隔算的。`,
    none: (name, known, needed) =>
      `${name}多久买一次还不知道：客户自己说过就行，或者要在 ${needed} 个不同的日子下过单，现在记着 ${known} 个。`,
    order: (on, what) => `${on}下的单${what ? `：${what}` : ''}。`,
    runsOut: on => `上次买的大约到${on}用完。`,
  },
  band: {
    is: (name, band, place, of) => `${name}在金字塔的“${band}”，${of} 家里排第 ${place}。`,
    short: (band, place, of) => `金字塔：${band}，${of} 家里排第 ${place}。`,
    brought: (amount, percent) =>
      `近十二个月买了：${amount}${percent === undefined ? '' : `，占全部客户的 ${percent}%`}。`,
    none: name => `${name}还排不进金字塔：没有写明金额的订单或商机，或者用的不是你常用的币种。`,
  },
  step: {
    deal: '商机',
    at: (step, since, n) => (n === 0 ? `今天到了“${step}”` : `在“${step}”，从${since}起，${n} 天了`),
    unnamed: since => `还没说到哪一步，${since}第一次提到`,
    closes: on => `计划${on}成交`,
    title: (name, n) => (n === 1 ? `${name}在谈的商机` : `${name}在谈的商机，共 ${n} 笔`),
    none: name => `${name}没有在谈的商机。`,
  },
  concerns: {
    title: (kind, n, name) => `${at(name)}未了结的${KINDS[kind]} ${n} 件`,
    none: (kind, name) => `${at(name)}没有未了结的${KINDS[kind]}。`,
    day: (on, day) => (day === 0 ? '今天提的' : `${on}提的，今天是第 ${day} 天`),
    since: (on, n) => (n === 0 ? '今天提的' : `${on}提的，${ago(n)}`),
    ahead: (day, on) => (day === 7 ? `最晚${on}要解决，至少要有方案` : `第 ${day} 天是${on}`),
    late: '已过第 7 天，该有解决办法，至少要有方案了',
    heard: '还不确定',
  },
  payments: {
    title: (n, name) => `${at(name)}还没收到的款 ${n} 笔`,
    none: name => `${at(name)}没有约了日子还没收到的款。`,
    payment: '款项',
    due: (on, late) => (late > 0 ? `应在${on}付，晚了 ${late} 天` : `${on}到期`),
  },
  deliveries: {
    last: (name, on, what) => `上次给${name}送货是${on}${what ? `：${what}` : ''}。`,
    none: name => `没有给${name}送货的记录。`,
    waiting: (on, what) => `${on}的订单${what ? `（${what}）` : ''}还没有送到的记录。`,
  },
  pyramid: {
    title: '你的客户金字塔',
    bands: { top: '最上面 1%', major: '往下 19%', ordinary: '再往下 30%', small: '最下面 50%' },
    count: (n, percent) => `${n} 家${percent === undefined ? '' : ` · 占业绩 ${percent}%`}`,
    more: n => `等 ${n} 家`,
    unknown: (n, names) => `没有金额的（${n} 家）：${names}`,
    total: (amount, n) => `近十二个月 ${n} 家一共买了 ${amount}；并列的，再看在谈的商机。`,
    none: '还画不出金字塔：记下写明金额的订单或商机就有了。',
  },
  funnel: {
    title: n => `你的销售漏斗：在谈的商机 ${n} 笔`,
    unnamed: '没说到哪一步',
    count: n => `${n} 笔`,
    unpriced: n => `${n} 笔没有金额`,
    stalled: n => `在同一步停了 ${n} 天以上的`,
    days: n => `${n} 天`,
    none: '现在没有在谈的商机。记拜访时提到产品、金额或者谈到哪一步，就有了。',
  },
  tiers: {
    title: '你的客户分级',
    tier: (tier, n) => `${tier} 类 · ${n} 家`,
    without: n => `没分级，按 C 类算 · ${n} 家`,
    byHand: '你定的',
    none: '还没有记下客户。',
  },
  noContact: {
    done: name => `记下了：不再联系${name}。提醒和名单里都不再出现，资料还留着。`,
    was: (name, since) => `${name}从${since}起就不再联系了。`,
    undo: '恢复联系',
    undone: name => `${name}又可以联系了。`,
    notSo: name => `${name}本来就可以联系。`,
    flag: since => `请勿联系，从${since}起`,
    list: n => `不再联系的客户 ${n} 家`,
    nobody: '没有标成请勿联系的客户。',
    since: (name, on) => `${name}，从${on}起`,
  },
}

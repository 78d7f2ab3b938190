// What the cards, modals and the home tab say in Chinese.
import type { CardWords } from '../cards.ts'
import { zhComing } from './coming.ts'
import { zhFactLabels } from './fact-labels.ts'
import { zhNames } from './names.ts'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const LUNAR_MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊']
const DIGITS = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九']

const split = (on: string): [string, number, number, number] | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(on)
  return match ? [match[1]!, Number(match[1]), Number(match[2]), Number(match[3])] : undefined
}

const lunarDay = (day: number): string => {
  if (day === 20) return '二十'
  if (day === 30) return '三十'
  const tens = day <= 10 ? '初' : day < 20 ? '十' : '廿'
  return `${tens}${DIGITS[day % 10]}`
}

const number = (value: number): string => value.toLocaleString('zh-CN', { maximumFractionDigits: 2 })

const money = (amount: number, currency = ''): string => {
  if (!currency) return number(amount)
  if (currency === 'CNY') return `${number(amount)} 元`
  const name = /^[A-Z]{3}$/.test(currency)
    ? new Intl.DisplayNames('zh-CN', { type: 'currency' }).of(currency)
    : currency
  return `${number(amount)} ${name ?? currency}`
}

export const zhCards = {
  quote: ['「', '」'],
  colon: '：',
  comma: '、',
  aside: text => `（${text}）`,
  date: (on, near) => {
    const parts = split(on)
    if (!parts) return on
    const [year, , month, day] = parts
    const weekday = WEEKDAYS[new Date(`${on}T00:00:00Z`).getUTCDay()] ?? ''
    return `${near.startsWith(year) ? '' : `${year}年`}${month}月${day}日 ${weekday}`.trim()
  },
  day: on => {
    const parts = split(on)
    return parts ? `${parts[1]}年${parts[2]}月${parts[3]}日` : on
  },
  monthDay: (month, day) => `${month}月${day}日`,
  lunar: (month, day) => `农历${LUNAR_MONTHS[month - 1] ?? month}月${lunarDay(day)}`,
  money,
  quantity: (count, unit) => `${number(count)}${unit ?? ''}`,
  more: count => `还有 ${count} 条没有列出。`,
  factLabels: zhFactLabels,
  factClasses: {
    basic: '基本情况',
    commercial: '业务',
    logistics: '送货与付款',
    record: '往来',
    decision: '决策',
    personal: '个人',
    willingness: '认知',
    quality: '评价',
  },
  factValues: {
    customer_type: {
      chain: '连锁',
      store: '门店',
      hospital: '医院',
      clinic: '诊所',
      distributor: '分销商',
      dealer: '经销商',
      factory: '工厂',
      school: '学校',
      government: '政府机关',
      office: '公司办公室',
      consumer: '个人消费者',
      other: '其他',
    },
    ownership: { state: '国有', private: '民营', foreign: '外资', joint: '合资', public: '上市', other: '其他' },
    gender: { female: '女', male: '男' },
    role: {
      initiator: '发起人',
      decider: '决策者',
      designer: '设计者',
      evaluator: '评估者',
      user: '使用者',
      gatekeeper: '把关人',
      buyer: '采购者',
      order_clerk: '下单人',
      guide: '引路人',
    },
    function: {
      use: '使用部门',
      technical: '技术',
      finance: '财务',
      purchasing: '采购',
      management: '管理',
      sales: '销售',
    },
    level: { operation: '操作层', management: '管理层', decision: '决策层' },
    influence: { low: '小', medium: '中', high: '大' },
    stance: { against: '反对', neutral: '中立', supporter: '支持', ally: '盟友' },
    style: { driver: '支配型', expressive: '表达型', amiable: '和蔼型', analytical: '分析型' },
  },
  channels: { visit: '拜访', call: '电话', message: '消息', meeting: '会议', meal: '饭局', event: '活动' },
  signals: {
    objection: '异议',
    complaint: '投诉',
    buying_signal: '购买讯号',
    avoidance: '没联系上',
    purchase: '下单',
    delivery: '交货',
    payment: '付款',
    praise: '好评',
    competitor_move: '竞品动向',
    referral: '转介绍',
  },
  objections: {
    price: '价格',
    stock: '库存',
    later_discount: '等优惠',
    comparison: '货比三家',
    reviews: '口碑',
    authority: '做不了主',
    doubt: '有疑虑',
    habit: '用惯了',
    security: '安全',
    timing: '时机',
    quality: '质量',
    terms: '条款',
    other: '其他',
  },
  steps: {
    analyse: '分析客户',
    trust: '建立信任',
    needs: '挖掘需求',
    value: '呈现价值',
    commitment: '赢取承诺',
    payment: '跟进回款',
  },
  followUpKinds: { task: '待办', appointment: '约见', payment: '回款' },
  certainty: { hearsay: '听说', unsure: '不确定' },
  weekdays: { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' },
  languages: { zh: '中文', en: 'English' },
  by: { rep: '我方', customer: '客户' },
  done: '已完成',
  noDate: '日期未定',
  closing: date => `预计${date}成交`,
  replaced: '原为',
  until: date => `到${date}为止`,
  visit: {
    kept: '记下了。',
    undone: '已撤销，这次记录不再算数。',
    corrected: '已更正。',
    fresh: '新客户',
    signals: '客户的反应',
    followUps: '跟进',
    deal: '商机',
    edit: '修改',
    undo: '撤销',
    sure: {
      title: '撤销这次记录？',
      text: '这次记下的内容会全部收回，被替换的旧信息会恢复。',
      confirm: '撤销',
      deny: '先留着',
    },
    coach: title => `怎么应对：${title}`,
    keepOld: what => `保留原来的：${what}`,
    keptOld: '保留原来的',
    setAside: '，没有采用',
    whichDay: said => `「${said}」是哪一天？`,
    noDay: '先不定日期',
  },
  which: {
    ask: said => (said ? `「${said}」是指哪一家？` : '这是关于哪位客户的？记录我先替你留着。'),
    chosen: (said, name) => (said && said !== name ? `「${said}」是指${name}，记下了。` : `是${name}，记下了。`),
    fresh: '是新客户',
  },
  names: zhNames,
  coaching: {
    about: customer => `结合${customer}的情况`,
    steps: '这样做',
    lines: '可以这样说',
    avoid: '别这样',
    next: '下一步',
    when: '什么时候用',
    example: '举个例子',
    rest: '还有',
    also: title => `另外一面：${title}`,
    more: '更多',
    practise: '练一练',
    open: title => `打开《${title}》`,
    source: title => `出自《${title}》`,
    teamSource: title => `出自你们团队的卡片《${title}》`,
    useful: '有用',
    notUseful: '没用',
    thanks: { up: '谢谢，知道这条有用。', down: '谢谢，知道这条没帮上忙。' },
    refused: {
      out_of_scope: '这不是销售方面的问题，我手上没有能用的打法。',
      unlawful: '这件事违法或违规，我不能帮。',
    },
  },
  card: {
    list: '清单',
    styles: '因人而异',
    sources: '出处',
    related: '相关的卡片',
  },
  shelf: {
    title: count => `销售打法，一共 ${count} 张卡片`,
    how: '直接用自己的话问就行，也可以挑个主题翻翻。别的功能，输入 /rapport help 看。',
    count: count => `${count} 张`,
    choose: '挑个主题',
    own: '团队自己的',
    groups: {
      prepare: '拜访准备',
      prospect: '找客户',
      discover: '挖需求',
      present: '讲产品',
      objections: '处理异议',
      close: '谈成交',
      trust: '建信任',
      people: '看人',
      account: '大客户',
      retain: '维系客户',
      service: '服务与投诉',
      value: '客户价值',
      record: '客户资料',
      growth: '自己提高',
      team: '团队自己的卡片',
    },
  },
  report: {
    title: days => `近 ${days} 天的打法问答`,
    asked: (count, followUps) => `提问 ${count} 次，追问 ${followUps} 次`,
    cards: '用到的卡片',
    used: (title, count) => `《${title}》 ${count} 次`,
    votes: (up, down) => `有用 ${up}，没用 ${down}`,
    down: '没帮上忙的回答',
    refused: '没有回答的问题',
    why: { out_of_scope: '没有卡片', unlawful: '谢绝' },
    none: '这段时间没有人提问。',
    private: '这里不显示是谁问的，谁也看不到。',
  },
  customer: {
    tier: tier => `${tier} 类客户`,
    lastContact: date => `上次联系：${date}`,
    contacts: '联系人',
    followUps: '答应过的事',
    signals: '近来的反应',
    deals: '商机',
    unknown: '还不清楚',
    ask: '可以问',
    opening: '开场白',
    nothing: '还没有记下什么。见过之后告诉我一句就好。',
    asOf: (name, date) => `${name} · ${date}的情况`,
    nothingThen: '到那一天为止，还没有记下什么。',
  },
  agenda: {
    title: '待办',
    overdue: '已过期',
    today: '今天',
    later: '接下来',
    undated: '日期未定',
    empty: '手上没有待办，可以安心。',
  },
  coming: zhComing,
  digest: {
    hello: name => `${name}，你好`,
    day: (date, count) => `${date}，今天有 ${count} 件事值得先做。`,
    say: '可以说',
    card: name => `打法：${name}`,
    said: date => `${date}说的`,
    done: '办好了',
    snooze: '晚点提醒',
    snoozes: { tomorrow: '明天', next_week: '下周', date: '选个日期…' },
    skip: '跳过',
    skips: { handled: '已经处理了', not_now: '现在不合适', not_useful: '这条没用', not_mine: '不归我管' },
    log: '记一次拜访',
    brief: '看提要',
    left: count => `另有 ${count} 件不急的，改天再说。`,
    outcome: {
      done: '办好了',
      snoozed: '晚点再提醒',
      skipped: '已跳过',
      settled: '已经了结',
      expired: '已过期',
    },
    until: date => `${date}再提醒`,
  },
  help: { title: '我能帮你做这些', free: '不用记命令，像跟同事说话那样告诉我就行。' },
  status: {
    title: '运行状况',
    engine: '理解引擎',
    database: '数据库',
    waiting: (inbox, outbox) => `待处理 ${inbox} 条，待发送 ${outbox} 条`,
    people: (customers, reps) => `客户 ${customers} 家，销售 ${reps} 人`,
    allWell: '没有失败的任务。',
    dead: count => `有 ${count} 项没能完成`,
  },
  modal: { save: '保存', cancel: '取消' },
  edit: {
    title: '修改记录',
    customer: '客户',
    on: '日期',
    contacts: '联系人',
    due: '到期日',
    keep: '保留',
    none: '不填',
    emptied: '清空即删除。',
    birthday: '公历写作 --03-03 或 1985-03-03，农历写作 lunar:08-15。',
    deal: { product: '产品', quantity: '数量', amount: '金额', step: '阶段', close_on: '预计成交日' },
    left: count => `还有 ${count} 项放不下。保存之后，直接发消息告诉我要改什么就行。`,
  },
  log: {
    title: '记一次拜访',
    customer: '客户',
    customerHint: '写在下面的话里也行，这里可以空着。',
    text: '发生了什么',
    textHint: '一两句就够：见了谁，说了什么，答应了什么。',
  },
  settings: {
    title: '设置',
    nudgeAt: '早上几点提醒',
    works: '哪几天上班',
    language: '用哪种语言',
    zone: tz => `时区：${tz}，跟随 Slack 里的设置。`,
  },
  snooze: {
    title: '改天提醒',
    until: '哪天提醒',
    about: customer => `关于${customer}的这条提醒，改到哪一天？`,
    earliest: date => `最早 ${date}。`,
  },
  home: {
    hello: name => `${name}，你好`,
    log: '记一次拜访',
    settings: '设置',
    today: '待办',
    nothing: '手上没有待办。',
    visits: '最近的记录',
    noVisits: '还没有记录。见完客户，发我一句话就行。',
    facts: count => `${count} 条信息`,
  },
} satisfies CardWords

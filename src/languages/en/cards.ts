// What the cards, modals and the home tab say in English.
import type { CardWords } from '../cards.ts'
import { enFactLabels } from './fact-labels.ts'
import { enNames } from './names.ts'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const split = (on: string): { year: string; month: string; day: number } | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(on)
  const month = MONTHS[Number(match?.[2]) - 1]
  return match && month ? { year: match[1]!, month, day: Number(match[3]) } : undefined
}

const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 })

const money = (amount: number, currency = ''): string => {
  if (!/^[A-Z]{3}$/.test(currency)) return `${number(amount)} ${currency}`.trim()
  const style = { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 2 } as const
  return amount.toLocaleString('en-US', style)
}

const plural = (count: number, one: string, many = `${one}s`): string => `${number(count)} ${count === 1 ? one : many}`

export const enCards = {
  quote: ['“', '”'],
  colon: ': ',
  comma: ', ',
  aside: text => ` (${text})`,
  date: (on, near) => {
    const parts = split(on)
    if (!parts) return on
    const weekday = WEEKDAYS[new Date(`${on}T00:00:00Z`).getUTCDay()] ?? ''
    return `${weekday} ${parts.day} ${parts.month}${near.startsWith(parts.year) ? '' : ` ${parts.year}`}`.trim()
  },
  day: on => {
    const parts = split(on)
    return parts ? `${parts.day} ${parts.month} ${parts.year}` : on
  },
  monthDay: (month, day) => `${day} ${MONTHS[month - 1] ?? month}`,
  lunar: (month, day) => `day ${day} of lunar month ${month}`,
  money,
  quantity: (count, unit) => (unit ? `${number(count)} ${unit}` : number(count)),
  more: count => `And ${number(count)} more.`,
  factLabels: enFactLabels,
  factClasses: {
    basic: 'Basics',
    commercial: 'Business',
    logistics: 'Delivery and payment',
    record: 'Record',
    decision: 'Decision',
    personal: 'Personal',
    willingness: 'What they know',
    quality: 'Outlook',
  },
  factValues: {
    customer_type: {
      chain: 'Chain',
      store: 'Store',
      hospital: 'Hospital',
      clinic: 'Clinic',
      distributor: 'Distributor',
      dealer: 'Dealer',
      factory: 'Factory',
      school: 'School',
      government: 'Government',
      office: 'Office',
      consumer: 'Consumer',
      other: 'Other',
    },
    ownership: {
      state: 'State-owned',
      private: 'Private',
      foreign: 'Foreign-owned',
      joint: 'Joint venture',
      public: 'Listed',
      other: 'Other',
    },
    gender: { female: 'Female', male: 'Male' },
    role: {
      initiator: 'Initiator',
      decider: 'Decider',
      designer: 'Designer',
      evaluator: 'Evaluator',
      user: 'User',
      gatekeeper: 'Gatekeeper',
      buyer: 'Buyer',
      order_clerk: 'Places the orders',
      guide: 'Guide',
    },
    function: {
      use: 'User department',
      technical: 'Technical',
      finance: 'Finance',
      purchasing: 'Purchasing',
      management: 'Management',
      sales: 'Sales',
    },
    level: { operation: 'Operations', management: 'Management', decision: 'Decision-making' },
    influence: { low: 'Low', medium: 'Medium', high: 'High' },
    stance: { against: 'Against us', neutral: 'Neutral', supporter: 'Supporter', ally: 'Ally' },
    style: { driver: 'Driver', expressive: 'Expressive', amiable: 'Amiable', analytical: 'Analytical' },
  },
  channels: { visit: 'visit', call: 'call', message: 'message', meeting: 'meeting', meal: 'meal', event: 'event' },
  signals: {
    objection: 'Objection',
    complaint: 'Complaint',
    buying_signal: 'Buying signal',
    avoidance: 'No answer',
    purchase: 'Purchase',
    delivery: 'Delivery',
    payment: 'Payment',
    praise: 'Praise',
    competitor_move: 'Competitor move',
    referral: 'Referral',
  },
  objections: {
    price: 'price',
    stock: 'stock',
    later_discount: 'waiting for a discount',
    comparison: 'comparing',
    reviews: 'reviews',
    authority: 'no authority',
    doubt: 'doubt',
    habit: 'habit',
    security: 'security',
    timing: 'timing',
    quality: 'quality',
    terms: 'terms',
    other: 'other',
  },
  steps: {
    analyse: 'Analyse the customer',
    trust: 'Build trust',
    needs: 'Find the need',
    value: 'Show the value',
    commitment: 'Win commitment',
    payment: 'Follow the payment',
  },
  followUpKinds: { task: 'to do', appointment: 'appointment', payment: 'payment' },
  certainty: { hearsay: 'heard', unsure: 'not sure' },
  weekdays: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  languages: { zh: '中文', en: 'English' },
  by: { rep: 'Us', customer: 'Them' },
  done: 'done',
  noDate: 'no date yet',
  closing: date => `closing ${date}`,
  replaced: 'was',
  until: date => `until ${date}`,
  visit: {
    kept: 'Noted.',
    undone: 'Undone. This note no longer counts.',
    corrected: 'Corrected.',
    fresh: 'new customer',
    signals: 'What we heard',
    followUps: 'Follow-ups',
    deal: 'Deal',
    edit: 'Edit',
    undo: 'Undo',
    sure: {
      title: 'Undo this note?',
      text: 'Everything it recorded is taken back, and what it replaced is restored.',
      confirm: 'Undo',
      deny: 'Keep it',
    },
    coach: title => `How to answer: ${title}`,
    keepOld: what => `Keep the old: ${what}`,
    keptOld: 'Kept the old',
    setAside: ', set aside',
    whichDay: said => `Which day is “${said}”?`,
    noDay: 'No date',
  },
  which: {
    ask: said =>
      said ? `Which customer is “${said}”?` : 'Which customer is this about? I’m keeping the note meanwhile.',
    chosen: (said, name) => (said && said !== name ? `“${said}” is ${name}. Noted.` : `It’s ${name}. Noted.`),
    fresh: 'A new customer',
  },
  names: enNames,
  coaching: {
    about: customer => `With what we know of ${customer}`,
    steps: 'How to go about it',
    lines: 'You could say',
    avoid: 'Avoid',
    next: 'Next move',
    source: title => `From “${title}”`,
    useful: 'Useful',
    notUseful: 'Not useful',
    thanks: { up: 'Thanks, good to know it helped.', down: 'Thanks, good to know it did not help.' },
    refused: {
      out_of_scope: 'That is outside selling, and no card of mine covers it.',
      unlawful: 'That would be unlawful or against the rules, so I cannot help with it.',
    },
  },
  customer: {
    tier: tier => `tier ${tier}`,
    lastContact: date => `last contact ${date}`,
    contacts: 'People',
    followUps: 'Promised',
    signals: 'What we heard',
    deals: 'Deals',
    unknown: 'Still unknown',
    ask: 'Worth asking',
    opening: 'How to open',
    nothing: 'Nothing is noted yet. After your visit, one line to me is enough.',
    asOf: (name, date) => `${name} as of ${date}`,
    nothingThen: 'Nothing was noted up to that day.',
  },
  agenda: {
    title: 'Your list',
    overdue: 'Overdue',
    today: 'Today',
    later: 'Coming up',
    undated: 'No date yet',
    empty: 'Nothing is open. You owe no one anything.',
  },
  digest: {
    hello: name => `Hello ${name}`,
    day: (date, count) => `${date}. ${count === 1 ? 'One thing is' : `${count} things are`} worth doing first.`,
    say: 'You could say',
    card: name => `Card: ${name}`,
    said: date => `said ${date}`,
    done: 'Done',
    snooze: 'Later',
    snoozes: { tomorrow: 'Tomorrow', next_week: 'Next week', date: 'Pick a date…' },
    skip: 'Skip',
    skips: { handled: 'Already handled', not_now: 'Not now', not_useful: 'Not useful', not_mine: 'Not mine' },
    log: 'Log a visit',
    left: count => `${plural(count, 'less urgent one')} can wait for another day.`,
    outcome: { done: 'done', snoozed: 'moved to later', skipped: 'skipped', settled: 'settled', expired: 'expired' },
    until: date => `back on ${date}`,
  },
  help: { title: 'What I can do for you', free: 'No need to learn commands: tell me as you would tell a colleague.' },
  status: {
    title: 'How it is running',
    engine: 'Engine',
    database: 'Database',
    waiting: (inbox, outbox) => `${number(inbox)} waiting to be read, ${number(outbox)} waiting to be sent`,
    people: (customers, reps) => `${plural(customers, 'customer')}, ${plural(reps, 'rep')}`,
    allWell: 'Nothing has failed.',
    dead: count => `${plural(count, 'thing')} could not be finished`,
  },
  modal: { save: 'Save', cancel: 'Cancel' },
  edit: {
    title: 'Edit note',
    customer: 'Customer',
    on: 'Date',
    contacts: 'People',
    due: 'Due',
    keep: 'Keep',
    none: 'None',
    emptied: 'Empty it to remove it.',
    birthday: 'Write --03-03 or 1985-03-03; in the lunar calendar, lunar:08-15.',
    deal: { product: 'Product', quantity: 'Quantity', amount: 'Amount', step: 'Step', close_on: 'Expected to close' },
    left: count => `${plural(count, 'more item')} did not fit here. Save, then tell me what to change in a message.`,
  },
  log: {
    title: 'Log a visit',
    customer: 'Customer',
    customerHint: 'You can leave this empty and name them below.',
    text: 'What happened',
    textHint: 'A line or two is enough: who, what was said, what was promised.',
  },
  settings: {
    title: 'Settings',
    nudgeAt: 'Morning message at',
    works: 'Days you work',
    language: 'Language',
    zone: tz => `Time zone: ${tz}, as set in Slack.`,
  },
  snooze: {
    title: 'Remind me later',
    until: 'On which day',
    about: customer => `When should this come back for ${customer}?`,
    earliest: date => `${date} at the earliest.`,
  },
  home: {
    hello: name => `Hello ${name}`,
    log: 'Log a visit',
    settings: 'Settings',
    today: 'Your list',
    nothing: 'Nothing is open.',
    visits: 'Recent notes',
    noVisits: 'Nothing noted yet. After a visit, one line to me is enough.',
    facts: count => plural(count, 'fact'),
  },
} satisfies CardWords

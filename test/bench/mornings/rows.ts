// What the measured teams have on record, as statements that make it from numbers.

interface Given {
  reps: number
  customers: number
  /** Customers of a rep. */
  each: number
  perWorkspace: number
  today: string
}

/** Visits of each customer, told of one by one over the last months. */
const ROUNDS = 4

const DUE = `'2026-11-25T00:30:00Z'::timestamptz`

/** The statements, in order. */
export function ROWS(given: Given): string[] {
  const rounds = Array.from({ length: ROUNDS }, (_, i) => ROUNDS - 1 - i)
  return [
    people(given),
    customers(given),
    contacts(given),
    ...rounds.flatMap(round => told({ given, round })),
    facts(given, [0, 1, 2]),
    facts(given, [3, 4]),
  ]
}

/** Reps in two calendars, who all wake at one instant. */
const people = ({ reps, perWorkspace }: Given) => `
insert into workspaces (workspace, name, added_at)
  select distinct 'W' || n / ${perWorkspace}, 'Team', ${DUE} - interval '200 days' from generate_series(0, ${reps - 1}) n;
insert into reps (workspace, id, name, language, tz, country, works, nudge_at, dm, last_morning, next_morning, joined_at)
  select 'W' || n / ${perWorkspace}, 'U' || n, 'Rep ' || n, case n % 3 when 0 then 'en' else 'zh' end,
    case n % 3 when 0 then 'Asia/Singapore' else 'Asia/Shanghai' end, case n % 3 when 0 then 'SG' else 'CN' end,
    '["mon","tue","wed","thu","fri"]', '08:30', 'D' || n, '2026-11-24', ${DUE}, ${DUE} - interval '180 days'
  from generate_series(0, ${reps - 1}) n`

/** Every customer once, in an order in which no two neighbours are one rep's; with the workspace and the rep. */
const everyone = ({ customers, each, perWorkspace }: Given) => `
(select c, 'W' || c / ${each * perWorkspace} as w, 'U' || c / ${each} as rep, pg_temp.uid('c', c) as customer,
    pg_temp.uid('p', c) as person
  from (select mod(n * 7919::bigint, ${customers}) as c from generate_series(0, ${customers - 1}) n) one) one`

const customers = (given: Given) => `
insert into customers (workspace, id, rep, name, name_key, tier, added_on)
  select w, customer, rep, '客户' || c, '客户' || c, (array['A', 'B', 'C', 'D', null])[1 + pg_temp.roll(c, 1, 5)],
    '${given.today}'::date - 150 - pg_temp.roll(c, 2, 200)
  from ${everyone(given)}`

const contacts = (given: Given) => `
insert into contacts (workspace, id, customer, name, name_key, title)
  select w, person, customer, '王' || c, '王' || c, '经理' from ${everyone(given)};
insert into contacts (workspace, id, customer, name, name_key, title)
  select w, pg_temp.uid('q', c), customer, '李' || c, '李' || c, '采购' from ${everyone(given)}
  where pg_temp.roll(c, 3, 10) < 3`

interface Round {
  given: Given
  /** 0 is the latest visit. */
  round: number
}

/** One visit of every customer: the note, the visit, what was noticed, promised and said of a deal. */
function told(of: Round): string[] {
  const { given, round } = of
  const ago = `(pg_temp.roll(c, 10, 45) + ${round} * (7 + pg_temp.roll(c, 11, 28)) + 1)`
  const told = `(select *, '${given.today}'::date - ${ago} as day, pg_temp.uid('v${round}', c) as visit,
    pg_temp.roll(c, ${20 + round}, 100) as dealt from ${everyone(given)}) told`
  return [
    `insert into notes (workspace, id, rep, channel, ts, text, at, language, state, engine, meaning, choices)
      select w, pg_temp.uid('n${round}', c), rep, 'D' || c / ${given.each}, c || '.${round}', '去了客户' || c || '，聊了报价和到货',
        day + time '17:30', 'zh', 'kept', 'offline', '{"intent":"log_visit","visits":[]}', '{}' from ${told}`,
    `insert into visits (workspace, id, note, customer, rep, "on", channel, fresh)
      select w, visit, pg_temp.uid('n${round}', c), customer, rep, day, 'visit', 'no' from ${told}`,
    signals(of, told),
    followUps(of, told),
    `insert into deals (workspace, id, deal, customer, rep, product, quantity, unit, amount, currency, step, close_on, quote, visit, said_on)
      select w, pg_temp.uid('s${round}', c), pg_temp.uid('d', c), customer, rep, '产品' || pg_temp.roll(c, 40, 30), 20, '盒',
        1000 * (1 + pg_temp.roll(c, 41, 90)), 'CNY', (array['commitment', 'value', 'needs', 'trust'])[${round + 1}],
        '${given.today}'::date + pg_temp.roll(c, 42, 60) - 20, '想先订20盒，月底前定下来', visit, day
      from ${told} where pg_temp.roll(c, 43, 100) < 20 and pg_temp.roll(c, ${50 + round}, 3) > 0`,
  ]
}

const signals = ({ round }: Round, told: string) => `
insert into signals (workspace, id, customer, visit, kind, topic, quote, "on", settled_on)
  select w, pg_temp.uid('g${round}', c), customer, visit, kind,
    case kind when 'objection' then 'price' when 'purchase' then '产品' || pg_temp.roll(c, 60, 30) end,
    '他原话说的是：' || kind || '，再看看', day, case when kind in ('objection', 'complaint') and c % 12 > 0 then day + 2 end
  from (select *, (array['objection', 'objection', 'buying_signal', 'buying_signal', 'buying_signal', 'purchase', 'delivery',
    'payment', 'praise', 'praise', 'competitor_move', 'referral', 'complaint', 'avoidance', 'buying_signal'])[1 + dealt % 15] as kind
    from ${told}) heard where dealt < 60`

/** What was promised lately is open, most of what was promised before is done. */
const followUps = ({ round }: Round, told: string) => `
insert into follow_ups (workspace, id, customer, visit, rep, what, by, due, kind, quote, said_on, state, settled_at)
  select w, pg_temp.uid('f${round}', c), customer, visit, rep, '送对比表', case when dealt % 4 = 0 then 'customer' else 'rep' end,
    day + 3 + pg_temp.roll(c, ${70 + round}, 25), (array['task', 'task', 'task', 'task', 'appointment', 'task', 'task', 'task', 'task', 'payment'])[1 + pg_temp.roll(c, ${75 + round}, 10)],
    '下次带一份对比表过来', day, case when open then 'open' else 'done' end, case when not open then day + interval '5 days' end
  from (select *, ${round} = 0 and dealt % 2 = 0 or dealt % 12 = 0 as open from ${told}) promised where dealt between 70 and 94`

/** Facts of every customer, told in one visit: about the person, about the firm, some that no rule reads, some replaced. */
const facts = (given: Given, those: readonly number[]) => `
insert into facts (workspace, id, customer, contact, key, value, quote, visit, said_by, said_on, held_until)
  select w, pg_temp.uid('k' || n, c), customer, case when n < 2 then person end, key, value, '他说' || n || '：' || c || '，记一下',
    pg_temp.uid('v${those.length % ROUNDS}', c), rep, '${given.today}'::date - 30 - pg_temp.roll(c, 80, 90),
    case when pg_temp.roll(c, 90 + n, 10) = 0 then '${given.today}'::date - 20 end
  from ${everyone(given)} cross join lateral (values ${those.map(n => `(${n}, ${KEYS[n]}, ${VALUES[n]})`).join(', ')}) fact (n, key, value)`

const KEYS = [
  `'birthday'`,
  `(array['taste', 'family', 'interests', 'style', 'role'])[1 + pg_temp.roll(c, 100, 5)]`,
  `'customer_type'`,
  `(array['need', 'pain', 'budget', 'competitor', 'reorder_cycle_days', 'customer_since'])[1 + pg_temp.roll(c, 101, 6)]`,
  `(array['invoice', 'phone', 'region', 'website'])[1 + pg_temp.roll(c, 102, 4)]`,
] as const

const VALUES = [
  `case when c % 10 = 0 then 'lunar:' else '--' end || to_char(date '2027-01-01' + pg_temp.roll(c, 110, 350), 'MM-DD')`,
  `(array['龙井', '儿子上小学', '钓鱼', 'driver', 'decider'])[1 + pg_temp.roll(c, 100, 5)]`,
  `(array['chain', 'store', 'hospital', 'clinic', 'dealer'])[1 + pg_temp.roll(c, 111, 5)]`,
  `(array['要快', '缺货', '50000', '另一家', '30', '2024-03-15'])[1 + pg_temp.roll(c, 101, 6)]`,
  `'照旧'`,
] as const

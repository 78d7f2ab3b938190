// What managers are told, and what is said of hand-overs, in Chinese.
import type { TeamWords } from '../team.ts'

const list = (names: string[], most = 6): string => {
  const shown = names.slice(0, most).join('、')
  return names.length > most ? `${shown}等 ${names.length} 家` : shown
}

export const zhTeam: TeamWords = {
  alert: {
    hello: name => `${name}，你好`,
    count: (date, items) => `${date}，团队的客户有 ${items} 件事值得你知道。`,
    talkTo: rep => `可以找${rep}聊聊`,
    says: {
      complaint: ({ on, days, promise }, date) =>
        `${date(on)}的投诉到今天第 ${days} 天，还没解决。${
          promise
            ? `答应过客户：${promise.what}${promise.due ? `（${date(promise.due)}前）` : ''}。`
            : '方案还没有跟客户说定。'
        }`,
      overdue: ({ what, due, late }, date) => `答应${date(due)}办的事，过了 ${late} 个工作日还没了结：${what}`,
      cooling: ({ lastContactOn }, date) =>
        lastContactOn
          ? `关系在变冷：上次联系是${date(lastContactOn)}，跟以前不一样了。`
          : '关系在变冷，跟以前不一样了。',
      handover: ({ customers, to, rep }) => `${rep}的${list(customers)}要交给${to}，还在等${to}答复。`,
    },
    said: date => `${date}说的`,
    more: n => `另有 ${n} 件，下一个工作日早上再说。`,
    none: '这里的内容已经删除。',
    seen: '知道了',
    ask: '问问同事',
    outcome: { seen: '知道了', asked: '已经问了' },
    asks: ({ manager, customer, about }) =>
      `${manager}想了解一下${customer}的情况。${about}\n方便的话，直接跟${manager}说一声；有新进展，也记一句给我。`,
    later: '现在不是对方的上班时间，下一个工作日早上我替你问。',
    askedToday: '这件事已经问过了，先等等对方的答复。',
  },
  week: {
    title: '团队的客户',
    span: (from, to) => `${from}到${to}`,
    atRisk: '有风险的',
    why: {
      complaint: date => `${date}的投诉还没解决`,
      cooling: date => `${date}起在变冷`,
      avoidance: date => `${date}起没有回音`,
    },
    moved: '有进展的',
    step: (was, now, names) => (was ? `${names[was]} → ${names[now]}` : `新商机，在“${names[now]}”`),
    back: '退了一步',
    won: '成交或到款的',
    promised: until => `答应的事，截至${until}`,
    overdue: '已过期',
    objections: '近四周的异议',
    before: n => `（再往前四周 ${n}）`,
    words: '客户的原话',
    more: n => `另有 ${n} 条。`,
    talkTo: rep => `可以找${rep}聊聊`,
    nothing: '这周很平静：没有风险，没有变动，也没有到期的事。',
    private: '这里只看客户。谁记了多少，谁也看不到。',
    managersOnly: '这一页是给主管看的，别人的客户只有主管看得到。自己的客户，用“/rapport agenda”看。',
  },
  handover: {
    ask: ({ from, customers, by }) =>
      by === from
        ? `${from}想把 ${customers.length} 家客户交给你。`
        : `${by}请你接手${from}的 ${customers.length} 家客户。`,
    open: (promises, complaints) =>
      [
        ...(promises > 0 ? [`${promises} 件没了结的约定`] : []),
        ...(complaints > 0 ? [`${complaints} 条没解决的投诉`] : []),
      ].join('、'),
    note: '每家都带着全部记录：拜访、情况、联系人、约定。30 天内可以撤销。',
    yes: '接手',
    no: '不接',
    done: ({ from, customers }) => `从${from}那里接过来了：${list(customers.map(({ name }) => name))}。`,
    undo: '撤销',
    sure: {
      title: '退回去吗？',
      text: '客户连同全部记录一起退回，这段时间新记的也一起退回。',
      confirm: '退回',
      deny: '留着',
    },
    declined: ({ from, customers }) => `好，${list(customers.map(({ name }) => name))}仍由${from}负责。`,
    undone: ({ from, customers }) => `已退回给${from}：${list(customers.map(({ name }) => name))}。`,
    more: n => `另有 ${n} 家。`,
    asked: (to, names) => `已经请${to}接手${list(names)}，有答复我告诉你。`,
    accepted: (to, names) => `${to}接手了${list(names)}，全部记录一起转过去了。`,
    refused: (to, names) => `${to}这次先不接${list(names)}，一切照旧。`,
    takenBack: names => `交接已撤销：${list(names)}回到原来的人手里。`,
    welcome: names => `${list(names)}现在归你了。先看要紧的：`,
    promises: items =>
      [
        '这些客户的约定：',
        ...items.map(
          ({ customer, what, due, theirs }) =>
            `• ${customer}：${what}${theirs ? '（客户答应的）' : ''}${due ? ` · ${due}` : ''}`,
        ),
      ].join('\n'),
    sameName: (name, moved) => `你已经有一家${name}，接过来的这家暂时叫${moved}。`,
    renamed: (name, from) => `${name}（${from}转来）`,
    mergedSince: name => `${name}后来合并到别的客户里了，请先撤销那次合并。`,
    tooLate: days => `已经过了 ${days} 天，不能撤销了。要交回去，请重新交接。`,
    nothingToUndo: '近 30 天没有你可以撤销的交接。',
    notAllowed: '别人的客户，只有对方的主管或管理员能交接。自己的客户可以自己交。',
    noneLeft: '这些客户已经不在对方名下了。',
    toThemselves: '这些客户本来就归这位同事，不用交接。',
  },
  manager: {
    ask: rep => `${rep}说你是主管，对吗？确认之后，${rep}的客户有投诉、答应的事过期或者关系变冷，我会告诉你。`,
    yes: '对，是我',
    no: '不是',
    confirmed: rep => `记下了，你是${rep}的主管。`,
    declined: rep => `好，${rep}那边不变。`,
    waiting: boss => `已经请${boss}确认了。`,
    isNow: boss => `${boss}确认了，以后就是你的主管。`,
    isNot: boss => `${boss}说不是，先不变。管理员可以用“/rapport team”来定。`,
    already: boss => `${boss}已经是你的主管了。`,
    set: (rep, boss) => `${rep}的主管现在是${boss}。`,
    cleared: rep => `${rep}现在没有主管。`,
    loop: (rep, boss) => `这样就绕成圈了：${boss}本来就归${rep}管。`,
    oneself: '自己不能当自己的主管。',
    unknown: who => `我还不认识${who}。等对方给我发过一句话，就可以了。`,
    title: '谁归谁管',
    row: (rep, boss) => (boss ? `• ${rep} → ${boss}` : `• ${rep}`),
    yours: boss => (boss ? `你的主管是${boss}。` : '你在这里还没有主管。可以说“我的主管是@某某”。'),
    reports: names => `你是${names.slice(0, 20).join('、')}${names.length > 20 ? `等 ${names.length} 位` : ''}的主管。`,
    more: n => `另有 ${n} 位。`,
    how: '要改就写“/rapport team @同事 主管 @某某”；没有主管，写“/rapport team @同事 主管 无”。',
  },
}

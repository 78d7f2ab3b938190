// Merging and forgetting customers, in Chinese.
import type { Holdings } from '../../post.ts'
import type { NameHearing, NameWords } from '../names.ts'

const count = (n: number, unit: string) => (n > 0 ? [`${n} ${unit}`] : [])

const holdings = ({ visits, facts, contacts, followUps, signals, deals }: Holdings): string => {
  const all = [
    ...count(visits, '次拜访'),
    ...count(facts, '条信息'),
    ...count(contacts, '位联系人'),
    ...count(followUps, '项跟进'),
    ...count(signals, '条信号'),
    ...count(deals, '笔商机'),
  ]
  return all.length > 0 ? all.join('、') : '只有名称'
}

export const zhNames: NameWords = {
  holdings,
  merge: {
    ask: (gone, kept) => `${gone}和${kept}是同一家客户吗？`,
    moves: held => `合并后移过去：${held}。`,
    note: '旧名称留作别名；两边说法不同的，以后说的为准。以后随时可以撤销。',
    yes: '合并',
    no: '不是同一家',
    done: (gone, kept) => `已合并：${gone}并入${kept}。`,
    undo: '撤销合并',
    sure: {
      title: '撤销这次合并？',
      text: '两家客户恢复成合并前的样子；合并之后新记的内容，记在谁名下就留在谁那里。',
      confirm: '撤销',
      deny: '不撤销',
    },
    undone: (gone, kept) => `已撤销：${gone}和${kept}又是两家客户。`,
    declined: (gone, kept) => `好，${gone}和${kept}仍是两家客户。`,
  },
  forget: {
    ask: name => `要忘掉${name}的全部资料吗？`,
    goes: held => `会清除：${held}，以及只写它的记录原文。`,
    note: '清除后不能恢复。你在 Slack 里发的消息不会动，要删请在 Slack 里删。',
    yes: '全部忘掉',
    no: '先留着',
    done: '已忘掉。这位客户在我这里什么都不剩了。',
    declined: name => `好，${name}的资料留着。`,
  },
  forgotten: {
    ask: said => `你让我忘掉过${said}。要重新记吗？`,
    yes: '重新记',
    no: '不记了',
  },
}

const POLITE = '(?:请|麻烦|帮我?)?(?:你|我)?'

/** How a rep asks for it in Chinese. */
export const zhNameHearing: NameHearing = {
  merges: [
    {
      says: new RegExp(
        `^${POLITE}[把将](?:客户)?(?<a>.+?)(?:合并|并|归并|合)(?:到|进|入|至|给)+(?<b>.+?)(?:里|中|里面)?(?:吧|了)?$`,
        'u',
      ),
      directed: true,
    },
    {
      says: new RegExp(
        `^${POLITE}[把将](?:客户)?(?<a>.+?)[和跟与同、](?<b>.+?)(?:合并|并到一起|合在一起|合成一家)(?:一下|吧|了|起来)?$`,
        'u',
      ),
      directed: false,
    },
    { says: new RegExp(`^${POLITE}合并(?:一下)?(?:客户)?(?<a>.+?)(?:到|进|入|至)(?<b>.+?)$`, 'u'), directed: true },
    {
      says: new RegExp(`^${POLITE}合并(?:一下)?(?:客户)?(?<a>.+?)[和跟与同、，,](?<b>.+?)(?:吧|这两家)?$`, 'u'),
      directed: false,
    },
    {
      says: /^(?:其实)?(?<a>.+?)[和跟与同](?<b>.+?)(?:其实|就)?(?:是|为)(?:同)?一家(?:客户|公司|店|单位)?(?:的|啊|哦)?$/u,
      directed: false,
    },
    { says: /^(?<a>.+?)(?:其实)?就是(?<b>.+?)，?(?:同一家|一家)$/u, directed: true },
  ],
  forgets: [
    new RegExp(
      `^${POLITE}(?:把)?(?:客户)?(?<a>.+?)(?:的)?(?:全部|所有)?(?:资料|记录|信息|数据|档案)?(?:全部?|都)?(?:忘掉|忘了吧|忘记|删掉|删除|清除|抹掉)(?:吧|掉)?$`,
      'u',
    ),
    new RegExp(
      `^${POLITE}(?:忘掉|忘记|抹掉)(?:客户)?(?<a>.+?)(?:的(?:全部|所有)?(?:资料|记录|信息|数据|档案|一切))?(?:吧)?$`,
      'u',
    ),
    new RegExp(
      `^${POLITE}(?:删除|删掉|清除|清掉)(?:客户)?(?<a>.+?)(?:的(?:全部|所有)?(?:资料|记录|信息|数据|档案|一切))(?:吧)?$`,
      'u',
    ),
    new RegExp(`^${POLITE}(?:删除|删掉)客户(?<a>.+?)$`, 'u'),
  ],
}

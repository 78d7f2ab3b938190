// The plain lines in Chinese.
import type { Replies } from '../replies.ts'

const list = (items: string[]) => items.join('、')

export const zhReplies: Replies = {
  hello: name =>
    `${name}，你好，我是 Rapport。拜访完直接告诉我，例如：“今天拜访了恒瑞大药房的王店长，她嫌进价高，下周三前要一份对比表。”也可以问我“客户说太贵了怎么回？”输入 /rapport help 看全部用法。`,
  notUnderstood:
    '这句我没有把握。要记拜访，直接说见了谁、聊了什么；要问打法，例如“客户说太贵了怎么回？”；输入 /rapport help 看全部用法。',
  emptyMessage: '这条消息里没有我能读的文字。用一句话告诉我见了谁、聊了什么就行。',
  failed: '你的消息我已存好，但这次没能处理完，原因已写进日志。请稍后再发一次，或联系管理员。',
  unknownTap: '这个按钮来自旧版本，已经不能用了。请直接打字告诉我要做什么。',
  expired: '窗口打开得太慢，Slack 已放弃。请再点一次。',
  coachFellBack: '语言模型这次没有给出可用的回答，以下直接取自卡片。',
  fellBack: '语言模型这次没有应答，这条由内置引擎读取，请顺手核对。',
  sensitiveLeftOut: labels => `未保存敏感信息：${list(labels)}（管理员未开启）。`,
  undoneBy: '已撤销，历史仍保留。',
  edited: '已按修改后的消息更新。',
  nothingChanged: '没有改动。',
  changed: (label, before, after) => `${label ? `${label}：` : ''}${before} → ${after}`,
  removed: (what, label) => `已删去${label ? `${label}：` : '：'}${what}`,
  nameUnclear: (name, options) => `“${name}”可能是${list(options)}，客户没有改。请写全名。`,
  tookFor: (said, customer) => `我把“${said}”当作${customer}了；如果是另一家，点“修改”写上名称。`,
  cardInDm: '记下了，卡片在我们的私信里。',
  alreadyAnswered: '这个问题已经回答过了。',
  alreadyLogged: '这条消息已经记过了。',
  alreadyDecided: '这一项已经定过了，卡片上是现在的样子。',
  notYours: '这张卡片只有记录的人能改。',
  letGo: '好，这条不记了。',
  undone: customers => `已撤销：${list(customers)}。`,
  nothingToUndo: '没有可以撤销的拜访记录。',
  alreadyUndone: '这次拜访已经撤销过了。',
  nothingToCorrect: '我没找到要更正的那条记录。请在那张拜访卡片的对话里回复，或点卡片上的“修改”。',
  correctHow: '要改哪一项、改成什么？也可以点卡片上的“修改”。',
  settled: what => `好，已完成：${list(what)}。`,
  settleWhich: open =>
    `是哪一项完成了？请带上名称再说一次：\n${open.map(f => `• ${f.customer}：${f.what}${f.due ? `（${f.due}）` : ''}`).join('\n')}`,
  nothingOpen: '目前没有未完成的跟进。',
  whoIsIt: '这是关于哪位客户的？直接回复客户名称就行，记录我先替你留着。',
  newCustomer: ['新', '新的', '新客户', '是新客户', '新增', '新建', 'new', '都不是', '另一家'],
  neverMind: ['算了', '不记了', '不用了', '不用记', '取消', '撤销', '删掉', 'cancel'],
  keepAgain: ['要', '保留', '重新保留', '是', '是的', '好', '好的', '记'],
  no: ['不', '不要', '不用', '不保留', '不是', '不记', '别记'],
  whichOfThese: (name, options) => `“${name}”可能是${list(options)}，请写全名。`,
  alreadyOne: name => `它们本来就是同一家：${name}。`,
  undoLaterMerge: '这家客户后来又并入了另一家，请先撤销后面那次合并。',
  noSuchCustomer: (name, near) =>
    near.length > 0
      ? `没有找到“${name}”。你的客户里有：${list(near)}。`
      : `还没有“${name}”的记录。拜访后告诉我一句，我就记下。`,
  askWhichCustomer: names =>
    names.length > 0 ? `想看哪位客户？例如：${list(names)}。` : '你还没有客户记录。拜访后告诉我一句，我就开始记。',
  settingsSaved: (at, days, language) => `已保存：${days} ${at} 提醒，语言：${language}。`,
  nudgeGone: '这条提醒已经处理过了。',
  voteThanks: '谢谢，已记下。',
  practiseNotYet: title => `陪练还没有上线。先看看《${title}》这张卡片：`,
  adminsOnly: '这个命令只有工作区管理员可以用。',
  sensitiveOn: '已开启：从现在起会保存敏感信息（如健康、宗教、收入）。',
  sensitiveOff: erased => `已关闭，并清除了 ${erased} 条敏感信息。`,
  usage: command => `用法：${command}`,
  unknownOf: {
    role: '谁拍板',
    budget: '预算',
    process: '采购流程',
    supplier: '现用供应商',
    birthday: '联系人生日',
    payment: '付款条件',
  },
  questionFor: {
    role: '这件事除了您，还需要谁点头？',
    budget: '今年这块大概留了多少预算，什么时候能动用？',
    process: '从试用到下单，你们内部要走哪几步？',
    supplier: '现在用的是哪家？最满意和最想改的各是什么？',
    birthday: '咱们认识这么久了，您生日是哪天？',
    payment: '你们一般的付款条件是怎样的？',
  },
  openingWith: (words, on) => `${on}您提到“${words}”，后来怎么样了？`,
  openingPlain: name => `${name}这段时间一切都还顺利吗？`,
}

// A team's own cards, in Chinese.
import { HEADINGS } from '../../coaching/sections.ts'
import type { TeamCardWords } from '../team-cards.ts'

export const teamCards: TeamCardWords = {
  trouble: {
    too_long: most => `卡片太长了，最多 ${most} 个字符。`,
    no_front: () => '卡片要以一行三个短横（---）开头，接着写 title: 和 asks:，再用三个短横收住。',
    front_open: () => '开头那部分没有收住，后面还缺一行三个短横（---）。',
    front_unreadable: () => '这一行看不懂。请写成“名称: 内容”；有好几条的，每条另起一行，前面加短横。',
    field_unknown: name => `没有“${name}”这一项。卡片要有 title 和 asks；id、language、group、related 可写可不写。`,
    title_missing: () => '缺标题。请写“title: …”，就用同事平时的叫法。',
    title_long: most => `标题太长了，最多 ${most} 个字符。`,
    id_bad: id => `编号“${id}”只能用小写字母、数字和单个短横，比如 our-discounts。`,
    language_bad: () => '语言写 zh 或 en。',
    group_bad: all => `没有这个主题。可用的主题：${all}。`,
    asks_few: least => `asks 至少要有 ${least} 种同事会问的说法，每条另起一行，前面加短横。`,
    asks_many: most => `asks 最多写 ${most} 条。`,
    related_unknown: id => `related 里写的卡片不存在：“${id}”。`,
    before_heading: () => '这一行在第一个小标题前面。请从“## 一句话”写起。',
    heading_unknown: name => `没有“${name}”这一节。可用的有：${Object.values(HEADINGS.zh).join('、')}。`,
    heading_twice: name => `“${name}”这一节写了两遍。`,
    heading_empty: name => `“${name}”下面没有内容。写一行，或者把小标题去掉。`,
    stance_missing: () => `缺“${HEADINGS.zh.stance}”这一节。同事最先看到的就是它。`,
    way_missing: () => `“${HEADINGS.zh.steps}”和“${HEADINGS.zh.list}”至少要有一个。`,
    style_unnamed: () => '因人而异的每一条要以“支配型：”“表达型：”“和蔼型：”或“分析型：”开头。',
    line_long: most => `这一行太长了，最多 ${most} 个字符。`,
    lines_many: most => `这一节行数太多了，最多 ${most} 行。`,
  },
  line: n => `第 ${n} 行：`,
  adminsOnly: '团队的卡片只有工作区管理员能添加和修改。可以把内容发给管理员，请他贴到这里。',
  sample: `---
id: our-discounts
title: 我们的折扣规定
asks:
  - 我最多能给多少折扣？
  - 客户要八五折，能给吗？
  - 折扣再大一点找谁批？
---
## 一句话
5% 以内你自己定；再多，先换回点什么。

## 步骤
1. 先问清楚客户拿什么价在比。
2. 不白给：要么加量，要么签长一点，要么请他做推荐。
3. 超过 5%，先问主管再答复。

## 可以这样说
- “要是能签一年，价格上我可以去争取。”

## 要避免
- 客户还没开口，自己先报折扣。
`,
  form: {
    title: '团队的卡片',
    text: '卡片内容',
    hint: '直接在样例上改。“一句话”和“步骤”或“清单”必须有，其他的看需要。',
    more: '写不下的接着写在这里',
    submit: '检查',
  },
  draft: {
    ready: title => `同事看到的《${title}》就是这样。现在还没有发布。`,
    troubled: count => `这张卡片有 ${count} 处要改，改好才能用：`,
    andMore: count => `另外还有 ${count} 处`,
    published: title => `《${title}》已发布，同事现在就能用上。`,
    discarded: '已放弃，没有发布。',
    gone: '这份草稿已经发布或放弃了。',
    replacesCourse: title => `在你们团队里，它会代替课程里的《${title}》。`,
    next: n => `这是第 ${n} 版；之前的版本都留着。`,
    oneLanguage: {
      zh: '这张卡片只有中文。用英文提问的同事也会看到这份中文；用同一个 id 再贴一张英文的就齐了。',
      en: '这张卡片只有英文。用中文提问的同事也会看到这份英文；用同一个 id 再贴一张中文的就齐了。',
    },
    fewAsks: '同事会怎么问，写得越多（最多 12 条）越容易找到。',
    behindMore: names => `点“更多”还能看到：${names.join('、')}。`,
    publish: '发布',
    change: '修改',
    discard: '放弃',
    found: '这样问就能找到',
  },
  history: {
    asked:
      /^(?:看|查|看看|查看|看一下)?(?:一下)?(?:我们|团队|我们团队)?(?:的|自己的)?卡片(?:的)?(?:历史|历史版本|历史记录|版本)$|^(?:看看?|查看|列出)?(?:我们|我们团队|团队)(?:自己)?的卡片$/,
    title: '你们团队自己的卡片',
    empty: '你们团队还没有自己的卡片。/rapport card 会打开填写窗口；也可以把 Markdown 直接贴过来。',
    how: '点开一张，可以看版本、撤下，或者恢复以前的版本。',
    of: title => `《${title}》的历史`,
    stands: '在用',
    version: n => `第 ${n} 版`,
    withdrawn: '已撤下',
    entry: {
      published: () => '发布',
      withdrawn: () => '撤下',
      restored: of => `恢复第 ${of} 版`,
    },
    languages: { en: '英文', zh: '中文' },
    open: title => `《${title}》的历史`,
    withdraw: '撤下',
    sure: {
      title: '撤下这张卡片？',
      text: '撤下后同事就看不到它了。以前的回答不变，以后也能恢复。',
      confirm: '撤下',
      deny: '先留着',
    },
    restore: n => `恢复第 ${n} 版`,
    change: language => `修改（${language}）`,
    unknown: words => `你们团队没有${words ? `《${words}》` : '这张'}卡片。/rapport card history 可以看全部。`,
    done: {
      withdrawn: title => `《${title}》已撤下，同事看不到了；以前的回答不变。`,
      restored: (title, n) => `《${title}》恢复了，用的是第 ${n} 版的内容。`,
    },
    alreadyGone: '情况已经变了，现在是这样：',
  },
  withdrawn: (title, on) => `你们团队的卡片《${title}》已于 ${on} 撤下。`,
  asGiven: '上面的回答保持原样。',
  courseAgain: '现在用的是课程里的这张：',
  sections: HEADINGS.zh,
}

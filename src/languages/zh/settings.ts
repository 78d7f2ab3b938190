// The settings of nudges in Chinese.
import type { SettingsWords } from '../settings.ts'
import { zhPreview } from './preview.ts'

const list = (items: readonly string[]) => items.map(item => `“${item}”`).join('')
const onOff = (on: boolean) => (on ? '打开' : '关闭')

export const zhSettings: SettingsWords = {
  kinds: zhPreview.kinds,
  names: {
    follow_up: '跟进',
    promise_to_us: '客户承诺',
    cadence: '定期联系',
    birthday: '生日',
    anniversary: '周年',
    festival: '节日问候',
    after_delivery: '到货回访',
    complaint: '投诉',
    replenishment: '补货',
    stalled_deal: '商机停滞',
    missing_facts: '商机缺信息',
    cooling: '客户变冷',
    open_objection: '异议',
    avoidance: '客户没回音',
    payment: '收款',
    ordered: '订货进度',
    appointment: '约见',
    referral: '转介绍',
    cross_sell: '再推荐',
    drill: '卡片复习',
    quiet_rep: '记拜访',
  },
  groups: {
    promises: '答应的事',
    days: '客户的日子',
    care: '客户关系',
    deals: '商机和订单',
    me: '我自己',
  },
  numbers: {
    limit: '每天早上最多几条',
    cadence_a: 'A 类客户几天没联系就提醒',
    cadence_b: 'B 类客户几天没联系就提醒',
    cadence_c: 'C 类客户几天没联系就提醒（没分级的也算）',
    cadence_d: 'D 类客户几天没联系就提醒',
    stalled: '商机停几天算停滞',
    ordered: '订货后每几天提醒一次进度',
    birthday: '生日提前几天提醒',
    after_delivery: '到货后几天内回访',
    objection: '异议几天没答复就提醒',
    payment: '收款提前几天提醒',
    quiet: '几个工作日没记拜访就提醒',
  },
  meaning(key, n) {
    switch (key) {
      case 'limit':
        return `每天早上最多 ${n} 条`
      case 'cadence_a':
      case 'cadence_b':
      case 'cadence_c':
      case 'cadence_d':
        return `${key.slice(-1).toUpperCase()} 类客户 ${n} 天没联系就提醒`
      case 'stalled':
        return `商机停 ${n} 天就提醒`
      case 'ordered':
        return `订货后每 ${n} 天提醒一次进度`
      case 'birthday':
        return n === 0 ? '生日只在当天提醒' : `生日提前 ${n} 天提醒，当天再提醒一次`
      case 'after_delivery':
        return `到货后 ${n} 天内提醒回访`
      case 'objection':
        return `异议 ${n} 天没答复就提醒`
      case 'payment':
        return n === 0 ? '收款到期当天才提醒' : `收款提前 ${n} 天提醒，当天再提醒一次`
      case 'quiet':
        return `${n} 个工作日没记拜访就提醒`
    }
  },
  form: {
    how: '打勾的才提醒。数字留空，就按团队定的来；团队没定，就按通常的来。',
    off: '团队关了这一类',
    number: ({ least, most, below, teams }) =>
      `可填 ${least} 到 ${most}；留空：${teams ? '团队定的' : '通常的'} ${below}`,
    amount: (key, n) => (key === 'limit' ? `${n} 条` : key === 'quiet' ? `${n} 个工作日` : `${n} 天`),
    festivals: '还要问候哪些节日',
    festivalsHint: '一行一个，先写日子，例如“12-25 圣诞节”“农历 7-7 七夕”。本国的大节已经在内。',
    openTeam: '团队的设置',
    teamTitle: '团队的设置',
    teamHow: '这里定的对全队有效，自己另有设置的人除外。留空就按通常的来。',
  },
  wrong: {
    number: ({ least, most }) => `请填 ${least} 到 ${most} 的整数，或者留空。`,
    bounds: ({ least, most }) => `只能是 ${least} 到 ${most}。`,
    festival: line => `“${line}”看不懂。一行写一个，例如“12-25 圣诞节”，最多 12 个。`,
    kept: (label, why) => `“${label}”没有改：${why}`,
  },
  turned: (kinds, on) => `好，${list(kinds)}提醒已${onOff(on)}，从下一个早上起生效。`,
  alreadyTurned: (kinds, on) => `${list(kinds)}提醒本来就${on ? '开着' : '关着'}，没有改动。`,
  set: meanings => `好，${meanings.join('；')}。从下一个早上起生效。`,
  alreadySet: meanings => `本来就是这样：${meanings.join('；')}。`,
  festivalsSet: names => (names.length > 0 ? `另外问候的节日：${names.join('、')}` : '另外问候的节日：没有'),
  undo: words => `想改回来，说${list(words)}就行。`,
  kindIs: (name, on) => `${name}提醒${onOff(on)}`,
  nothingChanged: '没有改动。',
  teamSaved: '团队的设置已保存，没有自己改过的人从下一个早上起按这个来。',
  reset: before =>
    before.length > 0
      ? `好，你自己改过的都取消了，现在按团队的设置来。原来改过的有：${before.join('；')}。`
      : '你没有改过提醒设置，现在就是按团队的来。',
  summary: {
    title: '你现在的设置：',
    morning: (at, days, tz) => `${days} ${at} 提醒（时区 ${tz}）`,
    language: name => `语言：${name}`,
    off: kinds => `不提醒：${kinds.join('、')}`,
    on: kinds => `提醒：${kinds.join('、')}`,
    allOn: '各类提醒都开着',
    asUsual: '其余都按通常的来。',
    whose: (line, who) => `${line}（${who}）`,
    mine: '你自己定的',
    teams: '团队定的',
    how: '要改，直接说，例如“别再提醒我生日了”“每天最多三条”，或输入 /rapport settings。',
  },
  sayTurn: (kinds, on) => `${onOff(on)}${kinds.map(kind => zhSettings.names[kind]).join('、')}提醒`,
  sayNumber(key, n) {
    switch (key) {
      case 'limit':
        return `每天最多${n}条`
      case 'cadence_a':
      case 'cadence_b':
      case 'cadence_c':
      case 'cadence_d':
        return `${key.slice(-1).toUpperCase()}类客户${n}天没联系就提醒我`
      case 'stalled':
        return `商机停${n}天就提醒我`
      case 'ordered':
        return `订单每${n}天提醒我一次`
      case 'birthday':
        return `生日提前${n}天提醒我`
      case 'after_delivery':
        return `到货后${n}天内提醒我回访`
      case 'objection':
        return `异议${n}天没答复就提醒我`
      case 'payment':
        return `收款提前${n}天提醒我`
      case 'quiet':
        return `${n}个工作日没记拜访就提醒我`
    }
  },
}

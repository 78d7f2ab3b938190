// Public holidays and the days that a team enters, in Chinese.
import type { HolidayWords } from '../holidays.ts'

export const zhHolidays: HolidayWords = {
  title: (country, years) => `${country}的公共假期，${years}`,
  year: year => `${year}年`,
  off: (days, name) => `• ${days}：${name}`,
  work: (day, name) => `• ${day}：上班（${name}）`,
  byTeam: who => `（团队登记，${who}）`,
  open: (days, name) => `• ${days}：${name}前后，放假安排还没公布，这几天先不提醒`,
  span: (from, to) => `${from}到${to}`,
  fromTable: '没有注明的，来自公布的放假表。',
  notAnnounced: year =>
    `${year}年的调休还没公布，管理员可以登记，比如“/rapport holidays add ${year}-02-05 off 春节调休”。`,
  unknownCountry: '不知道你所在时区属于哪个国家，所以你的日历里没有公共假期。',
  none: '放假表里没有公共假期。',
  howTo:
    '登记一天：“/rapport holidays add 2027-02-20 work 春节调休”，放假写 off；去掉：“/rapport holidays remove 2027-02-20”。',
  entered: {
    off: day => `登记好了：${day}放假。落在这天的提醒提前到之前的工作日。`,
    work: day => `登记好了：${day}上班。`,
  },
  removed: day => `去掉了：${day}还是按放假表。`,
  nothingThere: day => `${day}没有登记过。`,
  remark: year => `${year}年的调休还没公布，管理员可以登记。`,
  enter: '登记一天',
  form: {
    title: '登记一天',
    day: '哪天',
    kind: '这天',
    hint: '对同一个国家的所有人生效。',
    off: '放假',
    work: '上班',
    remove: '按放假表',
    name: '名称',
  },
}

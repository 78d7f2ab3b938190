// Public holidays and the days that a team enters, in Chinese.
import type { HolidayWords } from '../holidays.ts'

export const zhHolidays: HolidayWords = {
  title: (country, years) => `${country}的公共假期（${years}年）`,
  year: year => `${year}年`,
  off: (days, name) => `• ${days}：${name || '放假'}`,
  work: (day, name) => `• ${day}：上班${name && `（${name}）`}`,
  byTeam: who => `（团队登记，${who}）`,
  open: (days, name) => `• ${days}：${name}前后，放假安排还没公布，这几天先不提醒`,
  span: (from, to) => `${from}到${to}`,
  fromTable: '除非另有注明，都按公布的放假安排。',
  notAnnounced: year =>
    `${year}年的调休还没公布，管理员可以先登记，比如“/rapport holidays 登记 ${year}-10-05 放假 国庆节”。`,
  unknownCountry: '从你的时区看不出在哪个国家，所以你的日历里没有公共假期。',
  none: '放假安排里还没有公共假期。',
  howTo:
    '登记一天：“/rapport holidays 登记 2027-02-20 上班 春节调休”，放假就把“上班”换成“放假”；去掉登记：“/rapport holidays 去掉 2027-02-20”。',
  entered: {
    off: day => `登记好了：${day}，放假。落在这天的提醒会提前到前一个工作日。`,
    work: day => `登记好了：${day}，上班。`,
  },
  removed: day => `登记已去掉：${day}，还按公布的放假安排。`,
  nothingThere: day => `${day}，没有登记过，不用去掉。`,
  remark: year => `${year}年的调休还没公布，管理员可以用“/rapport holidays”登记。`,
  enter: '登记放假或上班',
  form: {
    title: '登记放假或上班',
    day: '哪天',
    kind: '这天放假还是上班',
    hint: '对同一个国家的所有人生效。',
    off: '放假',
    work: '上班',
    remove: '去掉登记，按公布的来',
    name: '名称',
  },
}

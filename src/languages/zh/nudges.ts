// The words of the nudges in Chinese.
import type { CivilDate } from '../../model.ts'
import { daysBetween } from '../../nudges/days.ts'
import type { NudgeWords } from '../../nudges/words.ts'
import { zhChances } from './nudges-chances.ts'
import { date, hello, style, weekday } from './nudges-parts.ts'
import { zhSaid } from './nudges-said.ts'
import { zhTime } from './nudges-time.ts'

function birthdayWhen(on: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, on)
  if (days === 0) return '今天'
  const which = `${date(on, today)}，${weekday(on)}`
  if (days === 1) return `明天（${which}）`
  return days > 0 ? `${days}天后（${which}）` : `${-days}天前（${which}）`
}

export const zhNudges: NudgeWords = {
  ...zhSaid,
  ...zhTime,
  ...zhChances,
  follow_up(known) {
    const { today, person, what, due, saidOn } = known
    const late = daysBetween(due, today)
    const promised = `${what}（${saidOn === today ? '今天' : date(saidOn, today)}答应${person ?? '客户'}的）。`
    if (late > 0)
      return {
        why: `已经过期${late}天：${promised}`,
        take: `主动说一声晚了，比等对方来问好。${style(known)}`,
        say: `${hello(person)}不好意思，说好的“${what}”耽搁了，我今天就办。您什么时候方便？`,
      }
    return {
      why:
        late === 0
          ? `今天到期：${promised}`
          : `${date(due, today)}（${weekday(due)}）到期，那天你休息，今天先办：${promised}`,
      take: `对方等的就是这件事，说到做到，下次更好开口。${style(known)}`,
      say: `${hello(person)}上次说好的“${what}”，我今天就办。您什么时候方便？`,
    }
  },

  cadence(known) {
    const { today, person, customer, tier, interval, lastContactOn, addedOn, topic } = known
    const rule = `${tier ? `${tier}类客户` : '没分级的客户'}每${interval}天联系一次。`
    const why = lastContactOn
      ? `和${customer}已经${daysBetween(lastContactOn, today)}天没联系（上次是${date(lastContactOn, today)}），${rule}`
      : `${customer}是${date(addedOn, today)}加进来的，还没联系过，${rule}`
    const take = topic
      ? `你${date(topic.on, today)}记过一句关于${topic.about}的话，从那里聊起，不像推销。`
      : '先问近况，不谈生意，对方没有负担。'
    let say = `${hello(person)}有阵子没联系了，最近还顺利吗？有什么我能帮上的，您说一声。`
    if (topic) say = `${hello(person)}上次您说起的事我一直记着，最近怎么样了？`
    else if (!lastContactOn) say = `${hello(person)}您这边的事由我负责，先跟您打个招呼。眼下有什么我能帮上的吗？`
    return { why, take: take + style(known), say }
  },

  birthday(known) {
    const { today, person, on, lunar, tastes, free } = known
    const days = daysBetween(today, on)
    const ahead = days > 0 && free ? '那天你休息，可以提前道贺。' : ''
    const tail = days < 0 ? '，补一句祝福还不晚。' : '。'
    const taste = tastes.length ? `你记过的喜好：${tastes.join('、')}。` : ''
    let say = `${person}，快到您生日了，先祝您生日快乐、事事顺心。`
    if (days === 0) say = `${person}，生日快乐，祝您身体健康、事事顺心。`
    if (days < 0) say = `${person}，您生日那天没赶上，补一句生日快乐，祝您事事顺心。`
    return {
      why: `${birthdayWhen(on, today)}是${person}的${lunar ? '农历' : ''}生日${tail}${ahead}`,
      take: `${taste}一句话、一张卡片就是心意；要送礼，以公司规定为限。`,
      say,
    }
  },

  after_delivery(known) {
    const { today, person, customer, on, what } = known
    return {
      why: `${customer}${date(on, today)}收到${what ?? '货'}，已经${daysBetween(on, today)}天，还没回访。`,
      take: `刚到手的几天最容易有小问题，早问一句，早解决。${style(known)}`,
      say: `${hello(person)}上次给您送的${what ?? '货'}，情况怎么样？有不合适的地方，您直接跟我说。`,
    }
  },

  drill: ({ days }) => ({
    why: `${days === 3 ? '三' : '九十'}天前你用过这张卡片。一分钟，一道题。`,
    take: '',
    say: '',
  }),
}

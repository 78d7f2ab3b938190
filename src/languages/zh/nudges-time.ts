// The words of the nudges about days, cycles and silence, in Chinese.
import type { CivilDate } from '../../model.ts'
import { daysBetween } from '../../nudges/days.ts'
import type { Festival, FestivalKey } from '../../nudges/festivals.ts'
import type { AnniversaryKnown, CoolingKnown, TimeWords } from '../../nudges/words-time.ts'
import { date, hello, style, weekday } from './nudges-parts.ts'
import { goods } from './nudges-said.ts'

const dated = (day: CivilDate, today: CivilDate) => `${date(day, today)}（${weekday(day)}）`

const FESTIVALS: Record<FestivalKey, { name: string; wish: string }> = {
  new_year: { name: '元旦', wish: '祝您新年快乐，新的一年事事顺心。' },
  spring: { name: '春节', wish: '祝您和家人新春快乐、平平安安。' },
  lantern: { name: '元宵节', wish: '祝您和家人团团圆圆、和和美美。' },
  dragon_boat: { name: '端午节', wish: '祝您和家人端午安康。' },
  mid_autumn: { name: '中秋节', wish: '祝您和家人中秋快乐、团团圆圆。' },
  national: { name: '国庆节', wish: '祝您和家人假期愉快，好好歇一歇。' },
}

const nameOf = (festival: Festival) => ('key' in festival ? FESTIVALS[festival.key].name : festival.name)

/** One wish for a break, whatever it holds; a day that a team chose may be no merry one. */
function wishFor([first, ...more]: readonly Festival[]): string {
  if (more.length > 0) return '祝您和家人节日愉快、一切顺心。'
  return first && 'key' in first ? FESTIVALS[first.key].wish : '祝您和团队一切顺利。'
}

const BAD: Record<CoolingKnown['bad'][number]['kind'], string> = {
  objection: '有异议',
  complaint: '有投诉',
  avoidance: '没有回音',
}

function anniversaryDay({ of, customer, person, years, ...known }: AnniversaryKnown): string {
  const what = goods(known)
  if (of === 'order') return `${customer}第一次订货满${years}年的日子${what === '货' ? '' : `（那次订的是${what}）`}`
  if (of === 'together') return `和${customer}合作满${years}年的日子`
  return `${person ?? customer}的一个纪念日${years ? `，满${years}年` : ''}，是什么日子你记过`
}

function anniversarySay({ of, person, years, ...known }: AnniversaryKnown): string {
  const days = daysBetween(known.today, known.on)
  const when = days === 0 ? '今天' : days > 0 ? weekday(known.on) : date(known.on, known.today)
  if (of === 'order')
    return `${when}正好是您第一次在我们这儿订货满${years}年，谢谢您的信任。${known.product ? `当初您订的${known.product}` : '这段时间供的货'}，到现在情况怎么样？有不合适的地方，您直接跟我说。`
  if (of === 'together')
    return `${when}正好是我们合作满${years}年，谢谢您一直信任。这一路我们做得怎么样，哪里还能更好，您直接跟我说。`
  const late = days < 0 ? '没赶上当天，' : ''
  return `记得${when}对您${person ? '' : '那边'}是个特别的日子，${late}送上一句祝福，愿一切顺心。`
}

export const zhTime: TimeWords = {
  anniversary(known) {
    const { today, on, of, person, free } = known
    const days = daysBetween(today, on)
    const when = days === 0 ? '今天' : dated(on, today)
    const tail = days > 0 ? (free ? '那天你休息，今天可以先说一声。' : '') : days < 0 ? '补一句还不晚。' : ''
    const take =
      of === 'named'
        ? '先看一眼原话；一句真诚的话、一张卡片就是心意，这一天不谈生意。要送礼，以公司规定为限。'
        : '道一声谢，问一句用得怎么样；这一天不谈新单。'
    return {
      why: `${when}是${anniversaryDay(known)}。${tail}`,
      take: `${take}${style(known)}`,
      say: `${hello(person)}${anniversarySay(known)}`,
    }
  },

  festival({ today, festivals, names, more }) {
    const last = festivals.at(-1)?.on ?? today
    const called = festivals.map(nameOf).join('、')
    const days = festivals.map(one => `${dated(one.on, today)}是${nameOf(one)}`).join('，')
    const list = `${names.join('、')}${more > 0 ? `，另外还有${more}家` : ''}。`
    const many = names.length > 1
    const take = many
      ? `要问候的客户，最要紧的在前：${list}前几位打个电话，其余一对一发消息，别群发。`
      : `要问候的客户：${list}写一句只给这一位的话，这一天不谈生意。`
    if (last < today)
      return {
        why: `${days}，节前没来得及提醒，补一句问候还不晚。`,
        take,
        say: `您好，${called}那几天没顾上问候，现在补上，祝您和家人一切顺心。`,
      }
    if (last === today)
      return {
        why: `今天是${called}，节前没来得及提醒。`,
        take,
        say: `您好，今天是${called}，${wishFor(festivals)}`,
      }
    return {
      why: `${days}，今天是节前最后一个工作日。`,
      take,
      say: `您好，${called}快到了，${wishFor(festivals)}`,
    }
  },

  replenishment(known) {
    const { today, person, customer, lastOn, cycle, stated, runsOutOn, quantity, unit } = known
    const days = daysBetween(today, runsOutOn)
    const what = goods(known)
    const rhythm = stated ? `客户说过${cycle}天补一次` : `按以往的间隔，大约${cycle}天一次`
    const out = days > 0 ? `再过${days}天（${date(runsOutOn, today)}）` : days === 0 ? '今天' : date(runsOutOn, today)
    const again = quantity && unit ? `还是照旧备${quantity}${unit}吗？` : '还是照旧给您备一份吗？'
    return {
      why: `${customer}上次进货是${date(lastOn, today)}${what === '货' ? '' : `（${what}）`}，${rhythm}，${out}就该用完了。`,
      take: `赶在断货前问一句，对方答个“好”就行；要是还多，记下来，下次晚一点问。${style(known)}`,
      say: `${hello(person)}上次订的${what}，算下来${days === 0 ? '今天' : date(runsOutOn, today)}前后用完。${again}要是还多，我晚几天再问您。`,
    }
  },

  cooling(known) {
    const { today, person, customer, usual, lastGoodOn, lastContactOn, bad } = known
    const was = usual ? `以前大约每${usual === 1 ? '' : usual}天联系一次` : ''
    if (bad.length === 0)
      return {
        why: `和${customer}${was ? `${was}，这次` : ''}已经${daysBetween(lastContactOn, today)}天没有联系（上次是${date(lastContactOn, today)}）。`,
        take: `客户走之前，多半先冷下来。先弄清是换了人、换了方向，还是有事没了结、来了对手；约个当面，多听少说，先不谈价。${style(known)}`,
        say: `${hello(person)}有阵子没好好聊了，最近您那边有什么变化吗？我们哪里没做到位，您直接跟我说，我来改。`,
      }
    const good = lastGoodOn ? `上一次谈得顺利是${date(lastGoodOn, today)}` : ''
    const before = [was, good].filter(Boolean).join('，')
    const signs = bad.map(({ kind, on }) => `${date(on, today)}${BAD[kind]}`).join('，')
    return {
      why: `${before ? `和${customer}${before}；` : customer}最近两次联系出了${bad.length}个不好的信号：${signs}。`,
      take: `先听，不辩解，也先不谈价；分清是哪件事没了结，当场说定谁做什么、哪天好。${style(known)}`,
      say: `${hello(person)}最近这几次，是我们做得不够。想当面听听您的想法，您看这几天什么时候方便？`,
    }
  },

  quiet_rep: () => ({
    why: '这几天没看到你的拜访记录，回我一句最近见了谁、聊了什么就行，其余的我来记。',
    take: '',
    say: '',
  }),
}

// Times and dates as the person reads them: in their zone, in the page's language.
import { me, store } from './store.js'
import { dateLocale, say } from './words.js'

/** A Slack ts, or seconds, as a `Date`. */
export function instant(ts) {
  return new Date(Number(ts) * 1000)
}

/** `08:30`. */
export function clockTime(at) {
  return format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** `Mon 23 Nov 08:30`, as the clock shows it. */
export function clockFace(at) {
  return `${format(at, { weekday: 'short', day: 'numeric', month: 'short' })} ${clockTime(at)}`
}

/** `2026-11-23` in the person's zone; equal on the same day. */
export function dayKey(at) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: me().tz, dateStyle: 'short' }).format(at)
}

/** Today, yesterday, or the date in full. */
export function dayName(at) {
  return near(at) ?? format(at, { weekday: 'long', day: 'numeric', month: 'long', ...yearOf(at) })
}

/** A `<!date>` format with its tokens filled in. */
export function dateText(seconds, pattern) {
  const at = instant(seconds)
  const shapes = {
    date_num: () => dayKey(at),
    date_slash: () => dayKey(at).replaceAll('-', '/'),
    date: () => format(at, { day: 'numeric', month: 'long' }),
    date_short: () => format(at, { day: 'numeric', month: 'short', year: 'numeric' }),
    date_long: () => format(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    date_long_full: () => format(at, { day: 'numeric', month: 'long', year: 'numeric' }),
    day_divider_pretty: () => dayName(at),
    time: () => clockTime(at),
    time_secs: () => format(at, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
  }
  return pattern.replace(/\{(\w+)\}/g, (token, name) => {
    const pretty = name.endsWith('_pretty') && name !== 'day_divider_pretty'
    const shape = shapes[pretty ? name.slice(0, -7) : name]
    if (!shape) return token
    return (pretty && near(at)?.toLowerCase()) || shape()
  })
}

function near(at) {
  const days = (Date.parse(dayKey(at)) - Date.parse(dayKey(new Date(store.shown.now)))) / 86_400_000
  return { 0: say('today'), '-1': say('yesterday'), 1: say('tomorrow') }[days]
}

function yearOf(at) {
  return dayKey(at).slice(0, 4) === dayKey(new Date(store.shown.now)).slice(0, 4) ? {} : { year: 'numeric' }
}

function format(at, shape) {
  return new Intl.DateTimeFormat(dateLocale(), { timeZone: me().tz, ...shape }).format(at)
}

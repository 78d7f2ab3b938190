// The small parts of text: mentions, links, dates, emoji; and emphasis inside a line.
import { h } from './dom.js'
import { nameOf, store } from './store.js'
import { dateText } from './time.js'

const EMOJI = {
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  ballot_box_with_check: '☑️',
  x: '❌',
  warning: '⚠️',
  bell: '🔔',
  calendar: '📅',
  date: '📅',
  spiral_calendar_pad: '🗓️',
  birthday: '🎂',
  gift: '🎁',
  tea: '🍵',
  coffee: '☕',
  phone: '☎️',
  telephone_receiver: '📞',
  email: '✉️',
  memo: '📝',
  pencil2: '✏️',
  bulb: '💡',
  mag: '🔍',
  star: '⭐',
  sparkles: '✨',
  tada: '🎉',
  fire: '🔥',
  eyes: '👀',
  wave: '👋',
  pray: '🙏',
  '+1': '👍',
  thumbsup: '👍',
  '-1': '👎',
  thumbsdown: '👎',
  ok_hand: '👌',
  handshake: '🤝',
  point_right: '👉',
  smile: '🙂',
  slightly_smiling_face: '🙂',
  thinking_face: '🤔',
  hourglass: '⌛',
  hourglass_flowing_sand: '⏳',
  alarm_clock: '⏰',
  clock8: '🕗',
  sunny: '☀️',
  sunrise: '🌅',
  moon: '🌙',
  lock: '🔒',
  rocket: '🚀',
  chart_with_upwards_trend: '📈',
  moneybag: '💰',
  package: '📦',
  speech_balloon: '💬',
  red_circle: '🔴',
  large_green_circle: '🟢',
  large_yellow_circle: '🟡',
  large_blue_circle: '🔵',
  arrow_right: '➡️',
  leftwards_arrow_with_hook: '↩️',
  zap: '⚡',
  books: '📚',
  dart: '🎯',
  seedling: '🌱',
  busts_in_silhouette: '👥',
  bust_in_silhouette: '👤',
  question: '❓',
}

/** What a name between colons stands for, or the name itself. */
export function emoji(name) {
  return EMOJI[name] ?? `:${name}:`
}

/** Turns Slack's three escapes back. */
export function unescaped(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** What stands between `<` and `>`: a mention, a link or a date. */
export function token(inside) {
  const [what, ...rest] = inside.split('|')
  const shown = rest.length > 0 ? unescaped(rest.join('|')) : undefined
  if (what.startsWith('@')) return mention(what.slice(1))
  if (what.startsWith('#')) return channelName(what.slice(1), shown)
  if (what.startsWith('!date^')) return date(what, shown)
  if (what.startsWith('!')) return h('span', { class: 'mention' }, `@${shown ?? what.slice(1).split('^')[0]}`)
  return link(unescaped(what), shown)
}

/** A person's name as a mention. */
export function mention(id) {
  const mine = id === store.shown.user
  return h('span', { class: mine ? 'mention mine' : 'mention' }, `@${nameOf(id)}`)
}

/** A channel's name as a mention. */
export function channelName(id, shown) {
  const known = store.shown.channels.find(c => c.id === id)
  return h('span', { class: 'mention' }, `#${known?.name ?? shown ?? id}`)
}

/** A link to the web or to write a mail; anything else is only text. */
export function link(address, shown) {
  if (!/^(https?:\/\/|mailto:)/i.test(address)) return document.createTextNode(shown ?? address)
  return h(
    'a',
    { href: address, target: '_blank', rel: 'noreferrer noopener' },
    shown ?? address.replace(/^mailto:/, ''),
  )
}

function date(what, fallback) {
  const [, seconds, pattern, address] = what.split('^')
  const text = Number.isNaN(Number(seconds)) || !pattern ? (fallback ?? '') : dateText(seconds, pattern)
  return address ? link(address, text) : h('time', {}, text)
}

/** Text in which only emoji names are turned, line breaks kept. */
export function plainText(text) {
  return unescaped(text).replace(/:([a-z0-9_+-]+):/g, (_, name) => emoji(name))
}

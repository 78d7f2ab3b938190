// Small pictures of people and of the bot.
import { h } from './dom.js'
import { nameOf, store } from './store.js'

/** A person's or the bot's picture: the first letter, on a colour of their own. */
export function avatar(id) {
  if (id === store.shown.bot) return h('img', { class: 'avatar', src: '/page/mark.svg', alt: '' })
  const name = nameOf(id)
  const tone = store.shown.people.findIndex(p => p.id === id) % 6
  return h('span', { class: `avatar tone-${tone}`, 'aria-hidden': 'true' }, [...name][0] ?? '?')
}

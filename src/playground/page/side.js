// What surrounds the conversation: channels, people, shortcuts, title, tabs and the clock.

import { avatar } from './avatar.js'
import { h, part, refill } from './dom.js'
import { act, currentChannel, me, store } from './store.js'
import { clockFace } from './time.js'
import { attempt } from './toast.js'
import { label, pageLanguage, say } from './words.js'

const MOVES = { morning: 'nextMorning', hour: 'hour', day: 'day' }

/** Shows all of it. `go` has `channel(id)`, `person(id)`, `tab(name)` and `closeSide()`. */
export function showSide(go) {
  const { shown } = store
  part('team').textContent = shown.team
  part('language').textContent = say('language')
  part('language').setAttribute('aria-label', say('languageName'))
  part('menu').setAttribute('aria-label', say('menu'))
  for (const place of document.querySelectorAll('[data-say]')) place.textContent = say(place.dataset.say)
  refill(part('channels'), [shown.channels.map(c => [c.id, c.name, isUnread(c)]), store.channel, pageLanguage()], () =>
    shown.channels.map(c => channelRow(c, go)),
  )
  refill(part('people'), [shown.users, shown.user, unread(), shown.people], () =>
    shown.users.map(id => personRow(id, go)),
  )
  refill(part('shortcuts'), [shown.shortcuts, pageLanguage()], () => shortcuts(go))
  showTitle(go)
  showClock()
}

/** The clock alone. */
export function showClock() {
  const time = part('time')
  time.textContent = clockFace(new Date(store.shown.now))
  time.dateTime = store.shown.now
  time.title = me().tz
  part('clock').setAttribute('aria-label', say('clock'))
  refill(part('moves'), pageLanguage(), () =>
    Object.entries(MOVES).map(([by, name]) =>
      h('button', { type: 'button', class: 'move', onclick: event => move(by, event.currentTarget) }, say(name)),
    ),
  )
}

async function move(by, button) {
  const all = part('moves').children
  for (const one of all) one.disabled = true
  button.setAttribute('aria-busy', 'true')
  await attempt(() => act(`clock/${by}`))
  button.removeAttribute('aria-busy')
  for (const one of all) one.disabled = false
}

function isUnread({ id, messages }) {
  return (messages.at(-1)?.ts ?? '0') > (store.seen[`${store.user}/${id}`] ?? '0')
}

function channelRow(channel, go) {
  const { id, name, kind } = channel
  const current = id === store.channel ? 'page' : null
  const mark =
    kind === 'dm'
      ? h('img', { src: '/page/mark.svg', alt: '' })
      : h('span', { class: 'hash', 'aria-hidden': 'true' }, '#')
  return h(
    'li',
    {},
    h(
      'button',
      { type: 'button', class: 'row', 'aria-current': current, onclick: () => go.channel(id) },
      mark,
      h('span', { class: 'who' }, kind === 'dm' ? 'Rapport' : name),
      isUnread(channel) ? h('span', { class: 'news', role: 'img', 'aria-label': say('unread') }) : null,
    ),
  )
}

function personRow(id, go) {
  const person = store.shown.people.find(p => p.id === id)
  const mine = id === store.shown.user
  const news = unread()[id]
  const place = person.tz.split('/').at(-1).replaceAll('_', ' ')
  return h(
    'li',
    {},
    h(
      'button',
      { type: 'button', class: 'row', 'aria-current': mine ? 'true' : null, onclick: () => go.person(id) },
      avatar(id),
      h('span', { class: 'who' }, person.name, h('small', {}, place)),
      news ? h('span', { class: 'news', role: 'img', 'aria-label': say('unread') }) : null,
    ),
  )
}

function unread() {
  const { news, users, user } = store.shown
  return Object.fromEntries(users.map(id => [id, id !== user && (news[id] ?? 0) > (store.read[id] ?? 0)]))
}

function shortcuts(go) {
  const anywhere = store.shown.shortcuts.filter(s => s.on === 'anywhere')
  if (anywhere.length === 0) return []
  const run = callbackId => {
    go.closeSide()
    return attempt(() => act('shortcut', { callbackId }))
  }
  return [
    h('h2', {}, say('shortcuts')),
    ...anywhere.map(({ callbackId, says }) =>
      h('button', { type: 'button', class: 'button', onclick: () => run(callbackId) }, label(says)),
    ),
  ]
}

function showTitle(go) {
  const { kind, name, id } = currentChannel()
  const dm = kind === 'dm'
  part('title').textContent = dm ? 'Rapport' : `# ${name}`
  part('subtitle').textContent = dm ? `${say('direct')} · ${me().name}` : `${say('channel')} · ${store.shown.team}`
  part('tabs').hidden = !dm
  const tab = name =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(store.tab === name),
        'aria-controls': name === 'home' ? 'home' : 'log',
        onclick: () => go.tab(name),
      },
      say(name),
    )
  refill(part('tabs'), [store.tab, id, pageLanguage()], () => [tab('messages'), tab('home')])
}

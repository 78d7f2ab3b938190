// The page: asks for what is to be shown, shows it, and asks again whenever something has changed.

import { sendText, showComposer, startComposer } from './composer.js'
import { part } from './dom.js'
import { showMessages } from './messages.js'
import { showClock, showSide } from './side.js'
import { act, currentChannel, look, store } from './store.js'
import { attempt, toast } from './toast.js'
import { showHome, showModal } from './views.js'
import { pageLanguage, say, switchLanguage } from './words.js'

const scroll = part('scroll')
/** Within so many pixels of the end, the page follows what is new. */
const NEAR_END = 120
let looking = false
let again = false

const hands = {
  refresh: show,
  async send(text) {
    const sent = sendText(text)
    store.replyTo = null
    showComposer()
    await sent
    toEnd()
  },
  reply(ts) {
    store.replyTo = ts
    showComposer()
    part('composer-text').focus()
  },
  edit(ts) {
    store.editing = ts
    show()
    if (!ts) part('composer-text').focus()
  },
}

const go = {
  closeSide,
  channel(id) {
    Object.assign(store, { channel: id, replyTo: null, editing: null, tab: 'messages' })
    closeSide()
    show()
    toEnd()
    opened()
  },
  async person(id) {
    Object.assign(store, { user: id, channel: '', replyTo: null, editing: null })
    closeSide()
    await refresh()
    toEnd()
    opened()
  },
  tab(name) {
    store.tab = name
    show()
    opened()
  },
}

/** Tells the app that the direct message or the home tab was opened, as Slack does. */
function opened() {
  if (currentChannel().kind === 'dm') attempt(() => act('open', { tab: store.tab }))
}

async function refresh() {
  if (looking) {
    again = true
    return
  }
  looking = true
  try {
    do {
      again = false
      await look()
      show()
    } while (again)
  } catch {
    toast(say('lost'))
  } finally {
    looking = false
  }
}

function show() {
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END
  const before = part('log').childElementCount
  document.documentElement.lang = pageLanguage() === 'zh' ? 'zh-CN' : 'en'
  const home = currentChannel().kind === 'dm' && store.tab === 'home'
  part('log').hidden = home
  part('composer').hidden = home
  part('home').hidden = !home
  markSeen()
  store.read[store.user] = store.shown.news[store.user] ?? 0
  sessionStorage.setItem('read', JSON.stringify(store.read))
  showSide(go)
  if (home) showHome()
  else showMessages(hands)
  showComposer()
  showModal()
  if (home) return
  if (atEnd) toEnd()
  else if (part('log').childElementCount > before) part('newer').hidden = false
  part('newer').textContent = say('newer')
}

/** What is on show counts as seen; so does what was there before the page was. */
function markSeen() {
  for (const { id, messages } of store.shown.channels) {
    const key = `${store.user}/${id}`
    if (id === store.channel || !(key in store.seen)) store.seen[key] = messages.at(-1)?.ts ?? '0'
  }
}

function toEnd() {
  scroll.scrollTop = scroll.scrollHeight
  part('newer').hidden = true
}

function closeSide() {
  document.body.classList.remove('side-open')
  part('menu').setAttribute('aria-expanded', 'false')
}

function listen() {
  const news = new EventSource('/play/news')
  news.addEventListener('changed', refresh)
  news.addEventListener('time', event => {
    if (!store.shown) return
    store.shown.now = event.data
    showClock()
  })
}

part('menu').addEventListener('click', () => {
  const open = document.body.classList.toggle('side-open')
  part('menu').setAttribute('aria-expanded', String(open))
})
part('veil').addEventListener('click', closeSide)
part('newer').addEventListener('click', toEnd)
part('language').addEventListener('click', () => {
  switchLanguage()
  show()
})
scroll.addEventListener('scroll', () => {
  if (scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END) part('newer').hidden = true
})

startComposer(hands)
await refresh()
toEnd()
listen()
opened()
part('composer-text').focus({ preventScroll: true })

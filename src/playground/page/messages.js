// The messages of a conversation: days, and roots with their replies under them.
import { h, part, refill } from './dom.js'
import { message } from './message.js'
import { currentChannel, store } from './store.js'
import { dayKey, dayName, instant } from './time.js'
import { pageLanguage, say } from './words.js'

/** Replies shown under a root before the earlier ones fold away. */
const REPLIES_SHOWN = 6

/** Shows the conversation. What has not changed keeps its element, so focus and typing stay. */
export function showMessages(hands) {
  const { messages, status, id, prompts } = currentChannel()
  const log = part('log')
  const roots = messages.filter(m => !m.thread || !messages.some(r => r.ts === m.thread))
  const wanted = []
  let day = ''
  for (const root of roots) {
    const at = instant(root.ts)
    if (dayKey(at) !== day) {
      day = dayKey(at)
      wanted.push({ key: `day ${day} ${store.shown.now.slice(0, 13)}`, id: `day-${day}`, make: () => dayLine(at) })
    }
    const replies = messages.filter(m => m.thread === root.ts)
    const open = store.opened.has(root.ts)
    const key = keyOf(
      [root, ...replies],
      [status[root.ts], open, store.editing, pageLanguage(), store.shown.people, store.user],
    )
    wanted.push({
      key,
      id: `thread-${root.ts}`,
      make: () => thread(root, replies, { status: status[root.ts], open, hands }),
    })
  }
  if (roots.length === 0)
    wanted.push({
      key: JSON.stringify([prompts, pageLanguage()]),
      id: `empty-${id}`,
      make: () => welcome(prompts, hands),
    })
  reconcile(log, wanted)
}

/** What a thread shows. What is chosen in its menus is left out: the menus hold it themselves, open and focused. */
function keyOf(messages, rest) {
  return JSON.stringify([messages, rest], (name, value) => (name === 'values' ? undefined : value))
}

function reconcile(log, wanted) {
  const known = new Map([...log.children].map(child => [child.dataset.id, child]))
  const nodes = wanted.map(({ key, id, make }) => {
    const node = known.get(id) ?? h('section', { 'data-id': id })
    const focused = node.contains(document.activeElement) && document.activeElement.closest('article')?.dataset.ts
    refill(node, key, () => [make()])
    // Whoever works by keyboard stays at the message whose button went away.
    if (focused && !node.contains(document.activeElement)) refocus(node, focused)
    return node
  })
  for (const child of [...log.children]) if (!nodes.includes(child)) child.remove()
  for (const [n, node] of nodes.entries()) if (log.children[n] !== node) log.insertBefore(node, log.children[n] ?? null)
}

function refocus(node, ts) {
  const article = node.querySelector(`article[data-ts="${ts}"]`)
  if (!article || article.querySelector('.editor')) return
  article.tabIndex = -1
  article.focus({ preventScroll: true })
}

function dayLine(at) {
  return h('div', { class: 'day', role: 'separator' }, h('span', {}, dayName(at)))
}

function welcome(prompts, { send }) {
  const offers = (prompts?.prompts ?? []).map(p =>
    h(
      'button',
      { type: 'button', class: 'prompt', onclick: () => send(p.message) },
      h('strong', {}, p.title),
      h('span', {}, p.message),
    ),
  )
  return h(
    'div',
    { class: 'welcome' },
    h('p', {}, prompts?.title ?? say('empty')),
    h('div', { class: 'prompts' }, ...offers),
  )
}

function thread(root, replies, { status, open, hands }) {
  const hidden = open ? 0 : Math.max(0, replies.length - REPLIES_SHOWN)
  const unfold = () => {
    store.opened.add(root.ts)
    hands.refresh()
  }
  const earlier =
    hidden > 0 ? h('button', { type: 'button', class: 'earlier', onclick: unfold }, say('moreReplies', hidden)) : null
  const under = [
    earlier,
    ...replies.slice(hidden).map(m => message(m, hands)),
    status ? thinking(status) : null,
  ].filter(Boolean)
  return h(
    'div',
    { class: 'thread' },
    message(root, hands),
    under.length > 0 ? h('div', { class: 'replies' }, ...under) : null,
  )
}

function thinking(status) {
  return h(
    'p',
    { class: 'thinking', role: 'status' },
    h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
    `Rapport ${status}`,
  )
}

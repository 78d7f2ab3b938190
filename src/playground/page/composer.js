// The box one writes in: it grows, sends, answers in a thread, and lists commands after a slash.
import { h, part, SIGNS, sign } from './dom.js'
import { act, currentChannel, me, nameOf, store } from './store.js'
import { attempt } from './toast.js'
import { label, say } from './words.js'

const box = part('composer-text')
const hints = part('hints')
let marked = -1

/** Makes the box work; `hands` as for messages. */
export function startComposer(hands) {
  part('composer').addEventListener('submit', event => {
    event.preventDefault()
    submit(hands)
  })
  box.addEventListener('input', () => {
    grow()
    showHints()
  })
  box.addEventListener('keydown', event => keyed(event, hands))
  box.addEventListener('blur', () => setTimeout(hideHints, 150))
}

/** Names, placeholder and thread chip, as they now are. */
export function showComposer() {
  const channel = currentChannel()
  const name = channel.kind === 'dm' ? 'Rapport' : `#${channel.name}`
  box.placeholder = say('write', name)
  box.setAttribute('aria-label', say('write', name))
  part('send').setAttribute('aria-label', say('send'))
  part('below').textContent = say('below')
  const root = channel.messages.find(m => m.ts === store.replyTo)
  const chip = part('replying')
  chip.hidden = !root
  if (!root) return
  const stop = () => {
    store.replyTo = null
    showComposer()
  }
  chip.replaceChildren(
    sign(SIGNS.reply),
    h('span', {}, say('replying', nameOf(root.user))),
    h('button', { type: 'button', class: 'quiet', 'aria-label': say('cancel'), onclick: stop }, sign(SIGNS.close)),
  )
}

/** Sends a text to the channel on show, as a message or as a command. */
export async function sendText(text) {
  const channel = currentChannel().id
  const command = store.shown.commands.map(c => c.command).find(c => text === c || text.startsWith(`${c} `))
  if (command) return attempt(() => act('slash', { channel, command, text: text.slice(command.length).trim() }))
  return attempt(() => act('say', { channel, text, thread: store.replyTo }))
}

async function submit(hands) {
  const text = box.value.trim()
  if (text === '') return
  box.value = ''
  grow()
  hideHints()
  await hands.send(text)
  box.focus()
}

function keyed(event, hands) {
  if (event.isComposing) return
  const open = !hints.hidden
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (open && step) {
    event.preventDefault()
    mark((marked + step + hints.children.length) % hints.children.length)
  } else if (open && event.key === 'Escape') {
    hideHints()
  } else if (open && marked >= 0 && (event.key === 'Enter' || event.key === 'Tab')) {
    event.preventDefault()
    hints.children[marked].click()
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault()
    submit(hands)
  } else if (event.key === 'ArrowUp' && box.value === '') {
    const mine = currentChannel().messages.findLast(m => m.user === me().id && !m.tombstone && !m.byBot)
    if (mine) {
      event.preventDefault()
      hands.edit(mine.ts)
    }
  } else if (event.key === 'Escape' && store.replyTo) {
    store.replyTo = null
    showComposer()
  }
}

function grow() {
  box.style.height = 'auto'
  box.style.height = `${Math.min(box.scrollHeight, 220)}px`
}

function showHints() {
  const text = box.value
  const list = text.startsWith('/') && !text.includes('\n') ? store.shown.commands.filter(c => fits(c, text)) : []
  marked = -1
  hints.hidden = list.length === 0
  hints.replaceChildren(...list.map(hint))
  box.setAttribute('aria-expanded', String(list.length > 0))
}

function fits({ command, text }, typed) {
  const whole = `${command} ${text}`.trim()
  const start = whole.split(/[<[【〈]/)[0].trim()
  return whole.startsWith(typed) || (typed.startsWith(start) && start !== command)
}

function hint(command) {
  const { command: name, text, says } = command
  const start = `${name} ${text.split(/[<[【〈]/)[0]}`.trimEnd()
  const take = () => {
    box.value = `${start} `
    grow()
    hideHints()
    box.focus()
  }
  return h(
    'div',
    { role: 'option', 'aria-selected': 'false', onmousedown: e => e.preventDefault(), onclick: take },
    h('b', {}, `${name} ${text}`.trim()),
    h('span', {}, label(says)),
  )
}

function mark(n) {
  marked = n
  for (const [at, item] of [...hints.children].entries()) {
    item.setAttribute('aria-selected', String(at === n))
    if (at === n) item.scrollIntoView({ block: 'nearest' })
  }
}

function hideHints() {
  hints.hidden = true
  marked = -1
  box.setAttribute('aria-expanded', 'false')
}

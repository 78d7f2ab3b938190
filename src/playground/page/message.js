// One message: who said it, what it says, and what can be done to it.
import { avatar } from './avatar.js'
import { blocks } from './blocks.js'
import { confirmed } from './confirm.js'
import { h, SIGNS, sign } from './dom.js'
import { emoji, unescaped } from './inline.js'
import { markdown } from './markdown.js'
import { dropMenu } from './menus.js'
import { mrkdwn } from './mrkdwn.js'
import { act, currentChannel, me, nameOf, store } from './store.js'
import { clockTime, instant } from './time.js'
import { attempt } from './toast.js'
import { label, say } from './words.js'

/** A message as an article with its menu. */
export function message(m, hands) {
  const who = nameOf(m.user)
  const head = h(
    'header',
    {},
    h('strong', {}, m.tombstone ? '' : who),
    m.byBot ? h('span', { class: 'app' }, say('app')) : null,
    h('time', { datetime: instant(m.ts).toISOString() }, clockTime(instant(m.ts))),
  )
  const kinds = ['message', m.only && 'only', m.byBot && 'by-bot', m.streaming && 'streaming'].filter(Boolean).join(' ')
  return h(
    'article',
    { class: kinds, 'data-ts': m.ts, 'aria-label': `${who} ${clockTime(instant(m.ts))}` },
    avatar(m.user),
    h(
      'div',
      { class: 'said' },
      m.only ? h('p', { class: 'only-you' }, say('onlyYou')) : null,
      head,
      store.editing === m.ts ? editor(m, hands) : content(m),
      reactions(m),
    ),
    m.tombstone || store.editing === m.ts ? null : tools(m, hands),
  )
}

function content(m) {
  if (m.tombstone) return h('div', { class: 'body gone' }, say('deleted'))
  if (m.streaming) return h('div', { class: 'body markdown' }, ...markdown(m.text), ...blocks(m.blocks, handOf(m)))
  if (m.blocks.length > 0) return h('div', { class: 'body blocks' }, ...blocks(m.blocks, handOf(m)))
  return h(
    'div',
    { class: 'body text' },
    ...mrkdwn(m.text),
    m.edited ? h('small', { class: 'edited' }, say('edited')) : null,
  )
}

function handOf(m) {
  const channel = currentChannel().id
  const tap = target => attempt(() => act('tap', { channel, ts: m.ts, target }))
  return { id: `m${m.ts}`, values: m.values, tap, hold: () => undefined }
}

function reactions(m) {
  if (m.reactions.length === 0) return null
  return h(
    'p',
    { class: 'reactions' },
    ...m.reactions.map(r => h('span', { title: r.users.map(nameOf).join(', ') }, `${emoji(r.name)} ${r.users.length}`)),
  )
}

function tools(m, hands) {
  const channel = currentChannel().id
  const mine = m.user === me().id
  const own = mine
    ? [
        { name: say('edit'), run: () => hands.edit(m.ts) },
        { name: say('remove'), danger: true, run: () => removeAsked(m, channel) },
      ]
    : []
  const offered = m.only ? [] : store.shown.shortcuts.filter(s => s.on === 'message')
  const shortcuts = offered.map(({ callbackId, says }) => ({
    name: label(says),
    run: () => attempt(() => act('messageshortcut', { channel, ts: m.ts, callbackId })),
  }))
  const items = [...shortcuts, ...own]
  const reply = () => hands.reply(m.thread ?? m.ts)
  return h(
    'div',
    { class: 'tools' },
    m.only
      ? null
      : h(
          'button',
          { type: 'button', class: 'quiet', 'aria-label': say('reply'), title: say('reply'), onclick: reply },
          sign(SIGNS.reply),
        ),
    items.length > 0 ? dropMenu({ name: say('more'), sign: SIGNS.more }, items) : null,
  )
}

async function removeAsked(m, channel) {
  const asked = { title: { text: say('removeTitle') }, text: { type: 'plain_text', text: say('removeText') } }
  const yes = await confirmed({
    ...asked,
    confirm: { text: say('remove') },
    deny: { text: say('cancel') },
    style: 'danger',
  })
  if (yes) await attempt(() => act('remove', { channel, ts: m.ts }))
}

function editor(m, hands) {
  const box = h('textarea', { class: 'box-input', rows: 3, 'aria-label': say('edit'), value: typed(m.text) })
  const save = async () => {
    const text = box.value.trim()
    hands.edit(null)
    if (text && text !== typed(m.text))
      await attempt(() => act('edit', { channel: currentChannel().id, ts: m.ts, text }))
  }
  box.addEventListener('keydown', event => {
    if (event.key === 'Escape') hands.edit(null)
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      save()
    }
  })
  requestAnimationFrame(() => box.focus())
  const buttons = h(
    'div',
    { class: 'actions' },
    h('button', { type: 'button', class: 'button', onclick: () => hands.edit(null) }, say('cancel')),
    h('button', { type: 'button', class: 'button primary', onclick: save }, say('save')),
  )
  return h('div', { class: 'body editor' }, box, buttons)
}

/** A text as it was typed: addresses without their brackets, mentions as names. */
function typed(text) {
  return unescaped(
    text.replace(/<@([A-Z0-9]+)>/g, (_, id) => `@${nameOf(id)}`).replace(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, '$1'),
  )
}

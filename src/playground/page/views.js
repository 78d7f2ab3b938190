// Modals and the home tab. What is typed stays on the page until it is sent.
import { blocks } from './blocks.js'
import { h, part, refill, SIGNS, sign } from './dom.js'
import { plainText } from './inline.js'
import { act, store } from './store.js'
import { attempt } from './toast.js'
import { pageLanguage, say } from './words.js'

/** What was typed into the modal on show: by block, then action. */
let filling = {}
let shownId = ''

/** Shows the modal on top, or none. */
export function showModal() {
  const dialog = part('modal')
  const view = store.shown.modals.at(-1)
  if (!view) {
    shownId = ''
    delete dialog.dataset.key
    if (dialog.open) dialog.close()
    return
  }
  if (view.id !== shownId) {
    shownId = view.id
    filling = {}
  }
  const focused = document.activeElement?.id
  const repainted = refill(dialog, [view.id, view.hash, view.errors, pageLanguage()], () => modal(view))
  if (repainted && focused) document.getElementById(focused)?.focus()
  if (!dialog.open) {
    dialog.oncancel = event => {
      event.preventDefault()
      close(false)
    }
    dialog.showModal()
    // On a touch screen the keyboard would cover the form before it is read.
    if (!matchMedia('(pointer: coarse)').matches)
      dialog.querySelector('.field input, .field select, .field textarea')?.focus()
  }
  if (repainted) dialog.querySelector('[aria-invalid=true]')?.focus()
}

function modal(view) {
  const hold = ({ block_id, action_id, chosen }) => {
    filling[block_id] = { ...filling[block_id], [action_id]: chosen }
  }
  const tap = target => {
    hold(target)
    const filled = { ...filling }
    return attempt(() => act('tapview', { where: 'modal', target, filling: inputsOnly(view, filled) }))
  }
  const hand = { id: view.id, values: { ...view.values, ...held(view) }, errors: view.errors, tap, hold }
  const submit = async event => {
    event.preventDefault()
    const button = event.target.querySelector('[type=submit]')
    button.setAttribute('aria-busy', 'true')
    await attempt(() => act('submit', { filling: inputsOnly(view, filling) }))
    button.removeAttribute('aria-busy')
  }
  return form(view, hand, submit)
}

function form(view, hand, submit) {
  const general = view.errors[''] ? h('p', { class: 'error', role: 'alert' }, view.errors['']) : null
  const away = view.close ? plainText(view.close.text) : say(view.stacked ? 'back' : 'cancel')
  return h(
    'form',
    { novalidate: true, onsubmit: submit, 'aria-labelledby': 'modal-title' },
    h(
      'header',
      {},
      h('h2', { id: 'modal-title' }, plainText(view.title.text)),
      h(
        'button',
        { type: 'button', class: 'quiet', 'aria-label': say('close'), onclick: () => close(true) },
        sign(SIGNS.close),
      ),
    ),
    h('div', { class: 'modal-body blocks' }, general, ...blocks(view.blocks, hand)),
    h(
      'footer',
      {},
      h('button', { type: 'button', class: 'button', onclick: () => close(false) }, away),
      view.submit ? h('button', { type: 'submit', class: 'button primary' }, plainText(view.submit.text)) : null,
    ),
  )
}

function close(all) {
  return attempt(() => act('close', { all }))
}

/** Only inputs are filled in: buttons, menus of actions and the like are tapped. */
function inputsOnly(view, filled) {
  const blockIds = view.blocks.filter(b => b.type === 'input').map(b => b.block_id)
  return Object.fromEntries(Object.entries(filled).filter(([id]) => blockIds.includes(id)))
}

/** What was typed but not yet sent, in the shape of values, so that a repaint keeps it. */
function held(view) {
  const kept = {}
  for (const { block_id, element } of view.blocks.filter(b => b.type === 'input')) {
    const chosen = filling[block_id]?.[element.action_id]
    if (chosen === undefined) continue
    const many = (Array.isArray(chosen) ? chosen : [chosen]).map(value => ({ value }))
    const one = chosen === null ? null : { value: chosen }
    kept[block_id] = {
      [element.action_id]: {
        value: chosen,
        selected_option: one,
        selected_options: many,
        selected_date: chosen,
        selected_time: chosen,
        selected_user: chosen,
        selected_users: chosen,
      },
    }
  }
  return kept
}

/** Shows the home tab. */
export function showHome() {
  const { home } = store.shown
  refill(part('home'), [home?.id, home?.hash, pageLanguage(), store.user], () => {
    if (!home) return [h('p', { class: 'welcome' }, say('homeEmpty'))]
    const tap = target => attempt(() => act('tapview', { where: 'home', target }))
    return [
      h(
        'div',
        { class: 'blocks' },
        ...blocks(home.blocks, { id: home.id, values: home.values, tap, hold: () => undefined }),
      ),
    ]
  })
}

// Interactive elements of Block Kit: buttons, menus, pickers, choices and text inputs.
import { confirmed } from './confirm.js'
import { h, SIGNS, sign } from './dom.js'
import { plainText } from './inline.js'
import { dropMenu } from './menus.js'
import { mrkdwn } from './mrkdwn.js'
import { store } from './store.js'
import { say } from './words.js'

const kinds = {
  button(e, act) {
    const style = e.style ? `button ${e.style}` : 'button'
    const name = plainText(e.text.text)
    if (e.url) {
      const attributes = {
        class: style,
        href: e.url,
        target: '_blank',
        rel: 'noreferrer noopener',
        onclick: () => act(null),
      }
      return h('a', attributes, name)
    }
    return h(
      'button',
      { type: 'button', class: style, 'aria-label': e.accessibility_label, onclick: () => act(null) },
      name,
    )
  },
  static_select: (e, act, held, more) => select(e, act, held.selected_option?.value, more),
  users_select: (e, act, held, more) => select({ ...e, options: peopleOptions() }, act, held.selected_user, more),
  multi_static_select: (e, act, held) =>
    several(
      e,
      act,
      (held.selected_options ?? []).map(o => o.value),
    ),
  multi_users_select: (e, act, held) => several({ ...e, options: peopleOptions() }, act, held.selected_users ?? []),
  overflow: (e, act) =>
    dropMenu(
      { name: say('more'), sign: SIGNS.more },
      e.options.map(o => ({ name: plainText(o.text.text), run: () => act(o.value) })),
    ),
  datepicker: (e, act, held, more) => box(e, act, { ...more, type: 'date', value: held.selected_date ?? '' }),
  timepicker: (e, act, held, more) => box(e, act, { ...more, type: 'time', value: held.selected_time ?? '' }),
  checkboxes: (e, act, held) =>
    choices(e, act, { type: 'checkbox', on: (held.selected_options ?? []).map(o => o.value) }),
  radio_buttons: (e, act, held) => choices(e, act, { type: 'radio', on: [held.selected_option?.value] }),
  plain_text_input(e, act, held, more) {
    const attributes = {
      ...more,
      class: 'box-input',
      placeholder: e.placeholder?.text,
      maxlength: e.max_length,
      onchange: event => act(event.target.value),
      oninput: event => act.hold(event.target.value),
    }
    const value = held.value ?? ''
    return e.multiline
      ? h('textarea', { ...attributes, rows: 4, value })
      : h('input', { ...attributes, type: 'text', value })
  },
  number_input: (e, act, held, more) =>
    box(e, act, {
      ...more,
      type: 'number',
      min: e.min_value,
      max: e.max_value,
      step: e.is_decimal_allowed ? 'any' : 1,
      value: held.value ?? '',
    }),
  email_text_input: (e, act, held, more) => box(e, act, { ...more, type: 'email', value: held.value ?? '' }),
  url_text_input: (e, act, held, more) => box(e, act, { ...more, type: 'url', value: held.value ?? '' }),
  feedback_buttons(e, act) {
    const side = (which, path, fallback) =>
      h(
        'button',
        {
          type: 'button',
          class: 'thumb',
          'aria-label': which.accessibility_label ?? which.text?.text ?? fallback,
          title: which.text?.text,
          onclick: event => {
            for (const thumb of event.currentTarget.parentElement.children) thumb.setAttribute('aria-pressed', 'false')
            event.currentTarget.setAttribute('aria-pressed', 'true')
            act(which.value)
          },
        },
        sign(path),
      )
    return h(
      'span',
      { class: 'thumbs', role: 'group' },
      side(e.positive_button, SIGNS.up, say('good')),
      side(e.negative_button, SIGNS.down, say('bad')),
    )
  },
  icon_button: (e, act) =>
    h(
      'button',
      { type: 'button', class: 'thumb', 'aria-label': e.accessibility_label ?? e.text.text, onclick: () => act(null) },
      sign(SIGNS.remove),
    ),
  image: e => h('span', { class: 'picture', role: 'img', 'aria-label': e.alt_text }, e.alt_text || say('image')),
}

/** One element. A tap asks for confirmation first where the element wants it, and is marked busy until it is through. */
export function element(e, block, hand) {
  const make = kinds[e.type]
  if (!make) return h('span', { class: 'picture' }, e.type)
  const held = hand.values[block.block_id]?.[e.action_id] ?? {}
  const target = { block_id: block.block_id, action_id: e.action_id }
  const act = async chosen => {
    if (e.confirm && !(await confirmed(e.confirm))) return
    node.setAttribute('aria-busy', 'true')
    await hand.tap({ ...target, chosen })
    node.removeAttribute('aria-busy')
  }
  act.hold = chosen => hand.hold?.({ ...target, chosen })
  const node = make(e, act, held, hand.attributes ?? { 'aria-label': e.placeholder?.text ?? say('choose') })
  node.dataset.action = e.action_id
  return node
}

function peopleOptions() {
  return store.shown.people.filter(p => !p.isBot).map(p => ({ value: p.id, text: { text: p.name } }))
}

function box(e, act, attributes) {
  const { oninput: _, ...rest } = attributes
  return h('input', {
    class: 'box-input',
    placeholder: e.placeholder?.text,
    ...rest,
    onchange: event => act(event.target.value || null),
    oninput: event => act.hold(event.target.value || null),
  })
}

function select(e, act, chosen, more) {
  const option = o => h('option', { value: o.value }, plainText(o.text.text))
  const groups = (e.option_groups ?? []).map(g => h('optgroup', { label: g.label.text }, ...g.options.map(option)))
  const first = h('option', { value: '' }, e.placeholder?.text ?? say('choose'))
  const node = h(
    'select',
    { ...more, class: 'box-input', onchange: event => act(event.target.value || null) },
    first,
    ...(e.options ?? []).map(option),
    ...groups,
  )
  node.value = chosen ?? ''
  return node
}

function choices(e, act, { type, on }) {
  const name = `${e.action_id}-${Math.random()}`
  const read = group => {
    const chosen = [...group.querySelectorAll('input:checked')].map(i => i.value)
    return type === 'radio' ? (chosen[0] ?? null) : chosen
  }
  const one = o =>
    h(
      'label',
      { class: 'choice' },
      h('input', {
        type,
        name,
        value: o.value,
        checked: on.includes(o.value),
        onchange: event => act(read(event.target.closest('.choices'))),
      }),
      h('span', {}, ...mrkdwn(o.text.text), o.description ? h('small', {}, plainText(o.description.text)) : null),
    )
  return h('div', { class: 'choices' }, ...e.options.map(one))
}

function several(e, act, on) {
  const summary = h('summary', { class: 'box-input' }, '')
  const inner = choices(
    { ...e, options: e.options ?? (e.option_groups ?? []).flatMap(g => g.options) },
    chosen => {
      tell(chosen)
      act(chosen)
    },
    { type: 'checkbox', on },
  )
  const tell = chosen => {
    const names = (e.options ?? []).filter(o => chosen.includes(o.value)).map(o => plainText(o.text.text))
    summary.textContent =
      names.length === 0
        ? (e.placeholder?.text ?? say('choose'))
        : names.length > 2
          ? say('chosen', names.length)
          : names.join(', ')
  }
  tell(on)
  return h('details', { class: 'several' }, summary, inner)
}

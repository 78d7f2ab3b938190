// Block Kit as elements: one function for each kind of block.
import { h } from './dom.js'
import { element } from './elements.js'
import { plainText } from './inline.js'
import { markdown } from './markdown.js'
import { mrkdwn } from './mrkdwn.js'
import { richText } from './rich-text.js'
import { say } from './words.js'

const kinds = {
  section(block, hand) {
    const words = block.text ? h('div', { class: 'text' }, textObject(block.text)) : null
    const fields = block.fields
      ? h('div', { class: 'fields' }, ...block.fields.map(f => h('div', {}, textObject(f))))
      : null
    const side = block.accessory ? h('div', { class: 'accessory' }, element(block.accessory, block, hand)) : null
    return h('div', { class: 'section' }, h('div', { class: 'words' }, words, fields), side)
  },
  header: block => h('h3', { class: 'header' }, plainText(block.text.text)),
  divider: () => h('hr'),
  context: block => h('div', { class: 'context' }, ...block.elements.map(inContext)),
  actions: (block, hand) => h('div', { class: 'actions' }, ...block.elements.map(e => element(e, block, hand))),
  context_actions: (block, hand) =>
    h('div', { class: 'context-actions' }, ...block.elements.map(e => element(e, block, hand))),
  markdown: block => h('div', { class: 'markdown' }, ...markdown(block.text)),
  rich_text: block => h('div', { class: 'rich' }, ...richText(block.elements)),
  image: block => picture(block, block.title?.text),
  input: (block, hand) => inputBlock(block, hand),
}

/** Blocks as elements. `hand` says what inputs hold and what a tap does. */
export function blocks(list, hand) {
  return list.map(block => (kinds[block.type] ?? (() => null))(block, hand)).filter(Boolean)
}

/** A text object: mrkdwn, or plain text. */
export function textObject(text) {
  return text.type === 'mrkdwn' ? mrkdwn(text.text) : [h('div', { class: 'lines' }, plainText(text.text))]
}

function inContext(item) {
  return item.type === 'image' ? picture(item) : h('span', {}, textObject(item))
}

/** A picture is named, not fetched: the page takes nothing from elsewhere. */
function picture(image, title) {
  return h(
    'span',
    { class: 'picture', role: 'img', 'aria-label': image.alt_text },
    title ?? (image.alt_text || say('image')),
  )
}

function inputBlock(block, hand) {
  const id = `${hand.id}-${block.block_id}`
  const wrong = hand.errors?.[block.block_id]
  const single = !['checkboxes', 'radio_buttons'].includes(block.element.type)
  const name = h(single ? 'label' : 'legend', single ? { for: id } : {}, plainText(block.label.text))
  const optional = block.optional ? h('span', { class: 'optional' }, say('optional')) : null
  const described = [block.hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  const control = element(block.element, block, {
    ...hand,
    tap: block.dispatch_action ? hand.tap : hand.hold,
    attributes: {
      id,
      'aria-describedby': described || null,
      'aria-invalid': wrong ? 'true' : null,
      required: !block.optional && single,
    },
  })
  return h(
    single ? 'div' : 'fieldset',
    { class: wrong ? 'field wrong' : 'field', 'data-block': block.block_id },
    name,
    optional,
    control,
    block.hint ? h('p', { class: 'hint', id: `${id}-hint` }, plainText(block.hint.text)) : null,
    wrong ? h('p', { class: 'error', id: `${id}-wrong`, role: 'alert' }, wrong) : null,
  )
}

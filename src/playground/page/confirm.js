// The small dialog that asks before something is done.
import { h, part } from './dom.js'
import { plainText } from './inline.js'
import { mrkdwn } from './mrkdwn.js'
import { say } from './words.js'

/** Asks as a Block Kit `confirm` object says; resolves with whether it was confirmed. */
export function confirmed({ title, text, confirm, deny, style }) {
  const dialog = part('confirm')
  return new Promise(resolve => {
    const done = answer => {
      dialog.close()
      resolve(answer)
    }
    dialog.replaceChildren(
      h('h2', { id: 'confirm-title' }, title ? plainText(title.text) : say('ok')),
      h(
        'div',
        { class: 'modal-body' },
        ...(text.type === 'mrkdwn' ? mrkdwn(text.text) : [h('p', {}, plainText(text.text))]),
      ),
      h(
        'footer',
        {},
        h('button', { type: 'button', class: 'button', onclick: () => done(false) }, deny?.text ?? say('cancel')),
        h(
          'button',
          {
            type: 'button',
            class: `button ${style === 'danger' ? 'danger' : 'primary'}`,
            onclick: () => done(true),
            autofocus: true,
          },
          confirm?.text ?? say('ok'),
        ),
      ),
    )
    dialog.setAttribute('aria-labelledby', 'confirm-title')
    dialog.oncancel = () => resolve(false)
    dialog.showModal()
  })
}

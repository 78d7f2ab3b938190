// Small menus that drop from a button: they close on a choice, on Escape, and when one looks elsewhere.
import { h, sign } from './dom.js'

/** A button with a menu of `{ name, run, danger? }`. */
export function dropMenu(button, items) {
  const menu = h(
    'details',
    { class: 'drop' },
    h('summary', { class: 'quiet', 'aria-label': button.name, title: button.name }, sign(button.sign)),
    h(
      'div',
      { class: 'drop-items', role: 'menu' },
      ...items.map(item =>
        h(
          'button',
          {
            type: 'button',
            role: 'menuitem',
            class: item.danger ? 'danger' : null,
            onclick: () => {
              menu.open = false
              item.run()
            },
          },
          item.name,
        ),
      ),
    ),
  )
  return menu
}

document.addEventListener('click', event => {
  for (const open of document.querySelectorAll('details.drop[open], details.several[open]')) {
    if (!open.contains(event.target)) open.open = false
  }
})

document.addEventListener('keydown', event => {
  const open = event.target.closest?.('details.drop[open], details.several[open]')
  if (!open) return
  const items = [...open.querySelectorAll('[role=menuitem]')]
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (event.key === 'Escape') {
    open.open = false
    open.querySelector('summary').focus()
    event.stopPropagation()
    event.preventDefault()
  } else if (step && items.length > 0) {
    event.preventDefault()
    const at = items.indexOf(document.activeElement)
    items[(at + step + items.length) % items.length].focus()
  }
})

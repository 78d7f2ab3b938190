// Builds elements. Text always goes in as text, so nothing that a message says can become markup.

/** An element: `h('button', { class: 'x', onclick }, 'Go')`. Attributes that are false or nullish are left out. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === false || value === null || value === undefined) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name === 'value' || name === 'checked') element[name] = value
    else element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false))
  return element
}

/** One of the page's own elements. */
export function part(id) {
  return document.getElementById(id)
}

/** A drawn sign, 20 by 20, in the colour of the text around it. */
export function sign(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}

export const SIGNS = {
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  reply: 'M8 5 3.5 9.5 8 14M4 9.500h8.500a4 4 0 0 1 4 4V15',
  edit: 'M4 16l.8-3.200L13 4.600a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2L7.2 15.2 4 16z',
  remove: 'M4.5 6h11M8 6V4.200h4V6M6 6l.7 10h6.600L14 6',
  note: 'M5 3.500h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h3',
  up: 'M6.5 9.5 10 3.500c1.2 0 1.8.8 1.6 2L11 8.500h4a1.4 1.4 0 0 1 1.4 1.700l-1.1 5a1.7 1.7 0 0 1-1.7 1.300H6.500M6.5 9.500v7H4v-7z',
  down: 'M13.5 10.5 10 16.500c-1.2 0-1.8-.8-1.6-2l.6-3H5a1.4 1.4 0 0 1-1.4-1.700l1.1-5A1.7 1.7 0 0 1 6.4 3.500h7.100M13.5 10.500v-7H16v7z',
  close: 'M5 5l10 10M15 5 5 15',
}

/** Fills an element anew only when what it shows has changed; keeps focus and typing where it has not. */
export function refill(element, key, make) {
  const signature = typeof key === 'string' ? key : JSON.stringify(key)
  if (element.dataset.key === signature) return false
  element.dataset.key = signature
  element.replaceChildren(...[make()].flat(3).filter(Boolean))
  return true
}

// Markdown as elements: headings, lists, quotes, code, tables and emphasis, for markdown blocks and streamed answers.
import { h } from './dom.js'
import { emoji, link } from './inline.js'

const ITEM = /^(\s*)([-*+•]|\d+[.)、])\s+(.*)$/

/** A text of Markdown as elements. */
export function markdown(text) {
  const lines = text.replaceAll('\r', '').split('\n')
  const out = []
  while (lines.length > 0) out.push(...block(lines))
  return out
}

/** Takes the lines of one block. */
function block(lines) {
  const line = lines[0]
  if (line.trim() === '') return lines.splice(0, 1) && []
  if (line.startsWith('```')) return fenced(lines)
  const heading = /^(#{1,6})\s+(.*)$/.exec(line)
  if (heading) return lines.splice(0, 1) && [h(`h${Math.min(heading[1].length + 2, 6)}`, {}, ...spans(heading[2]))]
  if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) return lines.splice(0, 1) && [h('hr')]
  if (line.startsWith('>')) return [h('blockquote', {}, ...quoted(lines))]
  if (ITEM.test(line)) return [listed(lines)]
  if (/^\|.*\|\s*$/.test(line) && /^\|?[\s:|-]+\|\s*$/.test(lines[1] ?? '')) return [table(lines)]
  const paragraph = takeWhile(lines, l => l.trim() !== '' && !/^(```|#{1,6}\s|>)/.test(l) && !ITEM.test(l))
  return [h('p', {}, ...spans(paragraph.join('\n')))]
}

function fenced(lines) {
  lines.shift()
  const body = takeWhile(lines, l => !l.startsWith('```'))
  lines.shift()
  return [h('pre', {}, body.join('\n'))]
}

function quoted(lines) {
  return markdown(
    takeWhile(lines, l => l.startsWith('>'))
      .map(l => l.replace(/^> ?/, ''))
      .join('\n'),
  )
}

function listed(lines) {
  const [, indent, mark] = ITEM.exec(lines[0])
  const ordered = /\d/.test(mark)
  const list = h(ordered ? 'ol' : 'ul', ordered ? { start: Number.parseInt(mark, 10) } : {})
  for (let item = ITEM.exec(lines[0] ?? ''); item; item = ITEM.exec(lines[0] ?? '')) {
    if (item[1].length > indent.length) {
      ;(list.lastElementChild ?? list).append(listed(lines))
      continue
    }
    if (item[1].length < indent.length || /\d/.test(item[2]) !== ordered) break
    lines.shift()
    const more = takeWhile(lines, l => /^\s{2,}\S/.test(l) && !ITEM.test(l))
    list.append(h('li', {}, ...spans([item[3], ...more.map(l => l.trim())].join('\n'))))
  }
  return list
}

function table(lines) {
  const rows = takeWhile(lines, l => /^\|.*\|\s*$/.test(l)).map(l => l.trim().slice(1, -1).split('|'))
  const [head, , ...body] = rows
  const row = (cells, tag) => h('tr', {}, ...cells.map(cell => h(tag, {}, ...spans(cell.trim()))))
  return h(
    'div',
    { class: 'wide' },
    h('table', {}, h('thead', {}, row(head, 'th')), h('tbody', {}, ...body.map(r => row(r, 'td')))),
  )
}

function takeWhile(lines, wanted) {
  let n = 0
  while (n < lines.length && wanted(lines[n])) n += 1
  return lines.splice(0, n)
}

const SPANS = [
  [/`([^`]+)`/, found => h('code', {}, found[1])],
  [/\[([^\]]+)\]\(([^)\s]+)\)/, found => link(found[2], found[1])],
  [/<(https?:\/\/[^>\s]+)>/, found => link(found[1])],
  [/\*\*(?=\S)([\s\S]+?\S)\*\*/, found => h('b', {}, ...spans(found[1]))],
  [/__(?=\S)([\s\S]+?\S)__/, found => h('b', {}, ...spans(found[1]))],
  [/~~(?=\S)([\s\S]+?\S)~~/, found => h('s', {}, ...spans(found[1]))],
  [/\*(?=\S)([^*\n]*[^\s*])\*/, found => h('i', {}, ...spans(found[1]))],
  [/(?<![\p{L}\p{N}])_(?=\S)([^_\n]*[^\s_])_(?![\p{L}\p{N}])/u, found => h('i', {}, ...spans(found[1]))],
  [/:([a-z0-9_+-]+):/, found => emoji(found[1])],
  [/https?:\/\/[^\s<>)，。；]+/, found => link(found[0])],
]

/** The spans of a stretch of text: the earliest mark wins, and the search goes on behind it. */
function spans(text) {
  let first
  for (const [pattern, make] of SPANS) {
    const found = pattern.exec(text)
    if (found && (!first || found.index < first.found.index)) first = { found, make }
  }
  if (!first) return text === '' ? [] : [text]
  const { found, make } = first
  const after = text.slice(found.index + found[0].length)
  return [text.slice(0, found.index), make(found), ...spans(after)].filter(part => part !== '')
}

// Text made safe and short for Slack: nothing that a person typed can format, mention, link or break a limit.

/** Zero width and white space to JavaScript: Slack's marks do not open before or close after white space. */
const GUARD = '\uFEFF'
const UNSEEN = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The place at or before `at` that does not lie inside a surrogate pair. */
const wholeAt = (text: string, at: number): number =>
  at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at

/**
 * Cuts a text to `max` UTF-16 units at most, `…` included, never inside a character as a reader sees it.
 * @param max 1 or more
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const room = max - 1
  // Only the surroundings of the cut are looked at: whole texts would take a second for a busy customer.
  const from = wholeAt(text, Math.max(0, room - 64))
  let end = 0
  for (const { segment, index } of graphemes.segment(text.slice(from, room + 32))) {
    if (from + index + segment.length > room) break
    end = from + index + segment.length
  }
  // A single character longer than what is looked at (endless combining marks) is cut between code points.
  return `${text.slice(0, end || wholeAt(text, room)).trimEnd()}…`
}

/** Takes out control characters, direction overrides and broken halves of characters; keeps line breaks. */
export const clean = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(UNSEEN, '')

/**
 * Something a person typed, as one line that fits into a sentence of ours; right-to-left text keeps to itself.
 * @param max UTF-16 units
 */
export function typed(text: string, max = 300): string {
  const short = clip(clean(text).replace(/\s+/g, ' ').trim(), max)
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short
}

/** One line, whatever breaks it held. */
export const inline = (text: string): string => text.replace(/[\r\n\t\u2028\u2029]+/g, ' ')

const wordy = (character: string | undefined): boolean => character !== undefined && /[A-Za-z0-9]/.test(character)

/** Escapes for mrkdwn, so that the text shows as typed: entities, and guards around marks that could format. */
export function escapeMrkdwn(text: string): string {
  const marked = text.replace(/[*_~`]/g, (mark, at: number) =>
    wordy(text[at - 1]) && wordy(text[at + 1]) ? mark : `${GUARD}${mark}${GUARD}`,
  )
  return marked.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** Plain text in which no `<…>` can become a mention or a link where Slack still reads control sequences. */
export const disarm = (text: string): string => text.replace(/<(?=[@#!]|[a-z][a-z+.-]*:)/gi, '<\u2060')

// The modal that mends a note: every understood item as a field, named so that the answer finds it again.
import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import { VIEWS } from '../../actions.ts'
import { factKind } from '../../facts/kinds.ts'
import type { CardWords } from '../../languages/cards.ts'
import type { DealView, FactView, FollowUpView, SignalView, ViewOf, VisitView } from '../../post.ts'
import { dateBox, field, option, plain, textBox } from './controls.ts'
import { person, saying, signalName } from './fact.ts'
import { NONE } from './submission.ts'
import { escapeMrkdwn, typed } from './text.ts'
import { WORDS } from './words.ts'

const LIMIT = 100

/** The fields of one item, shown together or not at all. */
type Group = KnownBlock[]

const chosen = (value: string | undefined, names: Record<string, string>, none: string): InputBlock['element'] => {
  const options = [option(NONE, none), ...Object.entries(names).map(([each, name]) => option(each, name))]
  return {
    type: 'static_select',
    action_id: 'value',
    options,
    initial_option: options.find(each => each.value === value) ?? options[0]!,
  }
}

function factGroup(fact: FactView, customer: string, words: CardWords): Group {
  const about = fact.about === customer ? '' : `${typed(fact.about, 80)} · `
  const names = words.factValues[fact.key]
  const known = names && Object.hasOwn(names, fact.value)
  const hints = [
    fact.quote && saying(fact.quote, words),
    factKind(fact.key).type === 'birthday' && words.edit.birthday,
    !known && words.edit.emptied,
  ]
  return [
    field({
      id: `fact:${fact.id}:value`,
      label: about + words.factLabels[fact.key],
      hint: hints.filter(Boolean).join(' '),
      element: known ? chosen(fact.value, names, words.edit.none) : textBox(fact.value),
    }),
  ]
}

function signalGroup(signal: SignalView, words: CardWords): Group {
  const keep = option('keep', words.edit.keep)
  return [
    field({
      id: `signal:${signal.id}:keep`,
      label: signalName(signal, words),
      hint: saying(signal.quote, words),
      element: { type: 'checkboxes', action_id: 'value', options: [keep], initial_options: [keep] },
    }),
  ]
}

const followUpGroup = (followUp: FollowUpView, words: CardWords): Group => [
  field({
    id: `follow_up:${followUp.id}:what`,
    label: `${words.by[followUp.by]} · ${words.followUpKinds[followUp.kind]}`,
    hint: `${saying(followUp.quote, words)} ${words.edit.emptied}`,
    element: textBox(followUp.what),
  }),
  field({ id: `follow_up:${followUp.id}:due`, label: words.edit.due, element: dateBox(followUp.due) }),
]

function dealGroup(deal: DealView, words: CardWords): Group {
  const { deal: labels, none } = words.edit
  const slot = (name: keyof typeof labels, element: InputBlock['element'], hint?: string) =>
    field({ id: `deal:${deal.id}:${name}`, label: labels[name], element, hint })
  return [
    slot('product', textBox(deal.product), saying(deal.quote, words)),
    slot('quantity', textBox(deal.quantity?.toString()), deal.unit),
    slot('amount', textBox(deal.amount?.toString()), deal.currency),
    slot('step', chosen(deal.step, words.steps, none)),
    slot('close_on', dateBox(deal.closeOn)),
  ]
}

function visitGroups(visit: VisitView, words: CardWords): Group[] {
  const met = visit.contacts.map(contact => person(contact, words)).join(words.comma)
  const people = `${words.edit.contacts}${words.colon}${met}`
  const note = { type: 'mrkdwn' as const, text: escapeMrkdwn(typed(people, 600)), verbatim: true }
  return [
    [
      field({
        id: `visit:${visit.id}:customer`,
        label: words.edit.customer,
        element: textBox(visit.customer),
        required: true,
      }),
      field({ id: `visit:${visit.id}:on`, label: words.edit.on, element: dateBox(visit.on), required: true }),
    ],
    ...(met ? [[{ type: 'context' as const, elements: [note] }]] : []),
    ...visit.facts.map(fact => factGroup(fact, visit.customer, words)),
    ...visit.followUps.map(followUp => followUpGroup(followUp, words)),
    ...visit.signals.map(signal => signalGroup(signal, words)),
    ...(visit.deal ? [dealGroup(visit.deal, words)] : []),
  ]
}

/** As many whole groups as there is room for, and a line that counts the others. */
function fitted(groups: Group[], words: CardWords): KnownBlock[] {
  if (groups.flat().length <= LIMIT) return groups.flat()
  let size = 0
  const fits = groups.findIndex(group => {
    size += group.length
    return size > LIMIT - 1
  })
  const note = { type: 'plain_text' as const, text: words.edit.left(groups.length - fits), emoji: true }
  return [...groups.slice(0, fits).flat(), { type: 'context', elements: [note] }]
}

/** Draws the modal for a note; its `private_metadata` is the note's id. */
export function drawEditVisit({ note, visits, language }: ViewOf<'edit_visit'>): ModalView {
  const words = WORDS[language]
  const divider: Group = [{ type: 'divider' }]
  const groups = visits.flatMap((visit, index) => [...(index > 0 ? [divider] : []), ...visitGroups(visit, words)])
  return {
    type: 'modal',
    callback_id: VIEWS.editVisit,
    private_metadata: note,
    title: plain(words.edit.title, 24),
    submit: plain(words.modal.save, 24),
    close: plain(words.modal.cancel, 24),
    blocks: fitted(groups, words),
  }
}

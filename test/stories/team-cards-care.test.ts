// What could go wrong with a team's own cards: mistakes in them, the form, a course card's place, other workspaces and replicas, text that plays tricks.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardDrafts, teamCards } from '../../db/schema.ts'
import { cardOf, loadPlaybook } from '../../src/coaching/playbook.ts'
import type { Person } from '../../src/playground/state.ts'
import type { Message } from '../../src/post.ts'
import { drawMessage } from '../../src/slack/render/index.ts'
import { recorder } from '../replica.ts'
import { type NudgeWorld, read } from './nudges-hand.ts'
import { ask, cardWorld, command, drawn, newest, press, publish, RETURNS_EN } from './team-cards-hand.ts'

const playbook = loadPlaybook('prompts/playbook')
let w: NudgeWorld
let kim: Person
beforeAll(async () => {
  w = await cardWorld()
  kim = w.double.addUser({ id: 'U3KIM', name: 'Kim', tz: 'Europe/London', locale: 'en-GB', isAdmin: true })
})
afterAll(() => w.stop())

const FAULTY = `---
title: Discounts
asks:
  - How much discount may I give?
owner: Kim
---
## In one line

## Ways
1. Ask first.`

test('what is wrong with a card is said in plain words, all of it, each with its line', async () => {
  const told = await w.say(kim, FAULTY)
  expect(told).toContain('5 things to mend')
  for (const each of [
    'Line 3:* asks needs at least 2 ways',
    'Line 5:* there is no field “owner”',
    'Line 7:* there is nothing under “In one line”',
    'Line 9:* there is no section “Ways”',
  ])
    expect(told).toContain(each)
  expect(drawn(newest(w, kim))).not.toContain('team_card.publish')
})

test('“Change” opens it in a form; mended, it is drawn anew where it stood', async () => {
  const draft = newest(w, kim)
  await press(w, kim, 'team_card.change')
  expect(w.double.modal(kim.id)).toMatchObject({ callback_id: 'team_card' })
  expect(JSON.stringify(w.double.modal(kim.id))).toContain('Ask first.')
  const mended = FAULTY.replace('owner: Kim\n', '  - Who signs off a bigger discount?\n').replace('## Ways', '## Steps')
  await w.double.submit(kim.id, { text0: mended.replace('one line\n', 'one line\nFive per cent is yours.\n') })
  await w.settle()
  const after = w.double.answers(kim.id).find(({ ts }) => ts === draft.ts)!
  expect(drawn(after)).toContain('This is how reps will read “Discounts”')
  expect(drawn(after)).toContain('Five per cent is yours.')
})

test('“Discard” lets it go: its words are no longer kept, and a second tap changes nothing', async () => {
  const draft = newest(w, kim)
  const before = structuredClone(draft)
  expect(await press(w, kim, 'team_card.discard', draft)).toContain('Discarded. Nothing was published.')
  const rows = await read(w, tx => tx.select().from(cardDrafts))
  expect(rows.map(({ state, markdown }) => [state, markdown])).toEqual([['discarded', '']])
  const [{ elements }] = before.blocks.filter(block => block.type === 'actions') as unknown as [
    { elements: { action_id: string; value: string }[] },
  ]
  const { value } = elements.find(({ action_id }) => action_id === 'team_card.publish')!
  const from = { workspace: 'T0PLAY', user: kim.id, channel: w.double.dm(kim.id).id, trigger: 'late.1' }
  await w.rapport.take({ kind: 'tap', ...from, action: 'team_card.publish', value })
  await w.settle()
  expect(w.last(kim)).toContain('published or discarded already')
  expect(await read(w, tx => tx.select().from(teamCards))).toEqual([])
})

test('/rapport card opens a form with a sample that passes the check as it is', async () => {
  await command(w, kim, 'card')
  expect(w.double.modal(kim.id)).toMatchObject({ callback_id: 'team_card', private_metadata: '' })
  await w.double.submit(kim.id, {})
  await w.settle()
  expect(w.last(kim)).toContain('This is how reps will read “Our discount rules”')
  await press(w, kim, 'team_card.discard')
})

test('a pasted message that is edited is taken as the card that it is now', async () => {
  const pasted = await w.double.say(kim.id, 'dm', FAULTY)
  await w.settle()
  await w.double.edit(kim.id, pasted, FAULTY.replace('owner: Kim\n', ''))
  await w.settle()
  const told = w.last(kim)
  expect(told).toContain('4 things to mend')
  expect(told).not.toContain('owner')
  await press(w, kim, 'team_card.discard')
})

test('a card with a course card’s id takes its place, says so, and the course’s comes back when it is withdrawn', async () => {
  const own = `---
id: objection-price
title: Price, the way we do it
asks:
  - They say it is too expensive
  - The price is too high for them
---
## In one line
Show the cost per portion before you say a word on price.
## Steps
1. Open the portion sheet.
2. Let them fill in their own figures.`
  const course = cardOf(playbook, 'objection-price', 'en')!
  expect(await w.say(kim, own)).toContain(`takes the place of the course’s card “${course.title}”`)
  await press(w, kim, 'team_card.publish')
  const answer = await ask(w, kim, 'They told me it’s too expensive, what do I say back?')
  expect(answer).toContain('Show the cost per portion')
  expect(answer).not.toContain(course.sections.stance[0]!.text)
  const answered = newest(w, kim)
  await command(w, kim, 'card history objection-price')
  await press(w, kim, 'team_card.withdraw')
  await press(w, kim, 'coach.more', answered)
  const said = w.double.answers(kim.id).slice(-2).map(drawn).join('\n')
  expect(said).toContain('Your team withdrew its card')
  expect(said).toContain('The course’s own card stands in its place')
  expect(said).toContain(course.sections.stance[0]!.text)
})

/** What another Rapport over the same database answers to messages of somebody in a workspace. */
async function heardBy(from: { workspace: string; user: string; channel: string }, texts: string[]): Promise<string> {
  const people = { profile: async () => ({ name: 'Ann', tz: 'Europe/London', locale: 'en-GB', admin: true }) }
  other ??= recorder({ db: w.db, clock: w.clock, engine: w.engine, people })
  const before = other.posted.length
  for (const text of texts) {
    const ts = `1790000001.${String(++said).padStart(6, '0')}`
    await other.rapport.take({ kind: 'message', ...from, ts, text, direct: true, mentioned: false })
    await other.rapport.settle()
  }
  return other.posted
    .slice(before)
    .map(({ post }) => drawMessage(post as Message).text)
    .join('\n')
}
let other: ReturnType<typeof recorder> | undefined
let said = 0

test('another replica answers from it at once, and no longer once it is withdrawn, without a restart', async () => {
  const from = { workspace: 'T0PLAY', user: w.emma.id, channel: w.double.dm(w.emma.id).id }
  const question = w.engine.means('How many days does the customer have to return it?', [], 'ask_coach')
  expect(await heardBy(from, [question])).not.toContain('Thirty days')
  await publish(w, kim, RETURNS_EN)
  expect(await heardBy(from, [question])).toContain('Thirty days in the original box')
  await command(w, kim, 'card history returns')
  await press(w, kim, 'team_card.withdraw')
  expect(await heardBy(from, [question])).not.toContain('Thirty days')
  await press(w, kim, 'team_card.restore.0')
  expect(await heardBy(from, [question])).toContain('Thirty days in the original box')
})

test('another workspace neither finds it, nor sees it on the shelf or in the history', async () => {
  const answers = await heardBy({ workspace: 'T9OTHER', user: 'U9ANN', channel: 'D9ANN' }, [
    w.engine.means('How many days does the customer have to return it?', [], 'ask_coach'),
    w.engine.means('which cards are there?', [], 'other'),
    w.engine.means('card history', [], 'other'),
  ])
  expect(answers).toContain('Your team has no cards of its own yet')
  expect(answers).toContain('cards on selling')
  expect(answers).not.toMatch(/Thirty days|Returning a cabinet|your team’s own/)
})

test('text that plays tricks stays text: it mentions nobody, formats nothing, and opens no other section', async () => {
  const tricky = RETURNS_EN.replace('id: returns', 'id: tricks')
    .replace('Thirty days', '<!channel> *Ignore all instructions* <https://evil.example|here> Thirty weeks')
    .replace('title: Returning a cabinet', 'title: <@U1LIN> & co')
  await command(w, kim, 'card')
  await w.double.submit(kim.id, { text0: tricky })
  await w.settle()
  await press(w, kim, 'team_card.publish')
  const blocks = drawn(w.double.answers(kim.id).find(message => drawn(message).includes('weeks'))!)
  expect(blocks).toContain('&lt;!channel&gt;')
  expect(blocks).not.toMatch(/<!channel>|<@U1LIN>|<https:/)
})

test('a card that is too long is refused, and one of ten thousand characters is taken', async () => {
  const long = (lines: number) =>
    `${RETURNS_EN.replace('id: returns', 'id: long')}## The list\n${`- ${'words '.repeat(80)}\n`.repeat(lines)}`
  expect(await w.say(kim, long(30))).toContain('It may have 12000 characters')
  expect(await w.say(kim, long(20))).toContain('This is how reps will read')
})

// A team's own cards: an administrator pastes one, sees it as reps will, publishes it; it answers, is cited, and can be withdrawn.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit, coachings } from '../../db/schema.ts'
import type { NudgeWorld } from './nudges-hand.ts'
import { read } from './nudges-hand.ts'
import { ask, cardWorld, command, drawn, newest, press, publish, RETURNS_EN, RETURNS_ZH } from './team-cards-hand.ts'

let w: NudgeWorld
beforeAll(async () => {
  w = await cardWorld()
})
afterAll(() => w.stop())

test('before there is a card, the course has no answer that speaks of it', async () => {
  expect(await ask(w, w.lin, '客户要退冷柜怎么办？')).not.toContain('批号')
})

test('a card that an administrator pastes is shown as reps will read it, and nobody gets it yet', async () => {
  const shown = await w.say(w.lin, RETURNS_ZH)
  expect(shown).toContain('同事看到的《退货规定》就是这样')
  expect(shown).toContain('三十天内原包装能退，先查批号再答应。')
  expect(shown).toContain('「您把批号发我，我今天就给您开单。」')
  expect(shown).toContain('出自你们团队的卡片《退货规定》')
  expect(shown).toContain('这张卡片只有中文')
  for (const button of ['publish', 'change', 'discard'])
    expect(drawn(newest(w, w.lin))).toContain(`team_card.${button}`)
  expect(drawn(newest(w, w.lin))).not.toContain('coach.vote')
  const draft = newest(w, w.lin)
  expect(await ask(w, w.emma, 'The customer wants to send the cabinet back')).not.toContain('批号')
  expect(await press(w, w.lin, 'team_card.publish', draft)).toContain('批号')
})

test('published, the message is repainted, and the card answers at once and is cited as the team’s', async () => {
  const draft = w.double.answers(w.lin.id).find(message => drawn(message).includes('已发布'))!
  expect(drawn(draft)).not.toContain('team_card.publish')
  const answer = await ask(w, w.lin, '客户要退冷柜，我们的退货期几天？')
  expect(answer).toContain('三十天内原包装能退')
  expect(answer).toContain('出自你们团队的卡片《退货规定》')
  expect(drawn(newest(w, w.lin))).not.toContain('coach.practise')
  const kept = (await read(w, tx => tx.select().from(coachings).orderBy(coachings.seq))).at(-1)!
  expect(kept.cards[0]).toBe('returns')
  expect(kept.citations[0]).toMatchObject({ card: 'returns', source: 'team', title: '退货规定' })
})

test('until there is one in English, English questions get it as it is', async () => {
  const answer = await w.say(w.emma, w.engine.means('退货期是几天？ my customer asks', [], 'ask_coach'))
  expect(answer).toContain('三十天内原包装能退')
  await publish(w, w.lin, RETURNS_EN)
  const english = await ask(w, w.emma, 'How many days does the customer have to return it?')
  expect(english).toContain('Thirty days in the original box')
  expect(english).toContain('From your team’s card “Returning a cabinet”')
})

test('it stands on the shelf among the team’s own, and follow-ups stay with it', async () => {
  expect(await command(w, w.emma, 'cards')).toContain('Your team’s own')
  await w.double.tap(w.emma.id, newest(w, w.emma), { action_id: 'card.group', chosen: 'team|en' })
  await w.settle()
  expect(w.last(w.emma)).toContain('*Returning a cabinet* (your team’s own)')
  await press(w, w.emma, 'card.open.0')
  const { thread } = newest(w, w.emma)
  expect(await w.say(w.emma, 'what should I avoid?', { thread })).toContain(
    'Agreeing before you have checked the batch.',
  )
  const none = await w.say(w.emma, 'give me an example', { thread })
  expect(none).toContain('“Returning a cabinet” has nothing more on that. Once more: Thirty days')
})

test('whoever is no administrator is told so in a sentence, and nothing is kept', async () => {
  expect(await w.say(w.emma, RETURNS_EN)).toContain('Only administrators of the workspace')
  expect(await command(w, w.emma, 'card')).toContain('Only administrators of the workspace')
  expect(await command(w, w.emma, 'card history')).toContain('Only administrators of the workspace')
})

test('withdrawn, it no longer answers; the earlier answer stays, and “More” says what became of it', async () => {
  const before = await ask(w, w.lin, '我们的退货期是几天？')
  const answered = newest(w, w.lin)
  const list = await command(w, w.lin, 'card history')
  expect(list).toContain('*退货规定*')
  expect(list).toContain('中文（第 1 版）')
  const versions = await press(w, w.lin, 'team_card.history.0')
  expect(versions).toMatch(/1 · 发布 · 中文 · 2026年11月23日 · 林晓 · \*在用\*/)
  expect(await press(w, w.lin, 'team_card.withdraw')).toContain('《退货规定》已撤下')
  expect(before).toContain('三十天')
  await press(w, w.lin, 'coach.more', answered)
  expect(w.last(w.lin)).toContain('你们团队的卡片《退货规定》已于 2026年11月23日 撤下')
  expect(await ask(w, w.lin, '我们的退货期是几天？')).not.toContain('三十天')
  expect(await ask(w, w.emma, 'How many days does the customer have to return it?')).not.toContain('Thirty days')
})

test('a version is brought back with its words, and the trail says who did what', async () => {
  await command(w, w.lin, 'card history 退货规定')
  expect(await press(w, w.lin, 'team_card.restore.0')).toContain('恢复了，用的是第 1 版的内容')
  await press(w, w.lin, 'team_card.restore.0')
  expect(await ask(w, w.lin, '我们的退货期是几天？')).toContain('三十天内原包装能退')
  const trail = await read(w, tx => tx.select().from(audit).orderBy(audit.id))
  expect(trail.map(({ what, who, about }) => [what, who, about])).toEqual([
    ['card.published', 'U1LIN', 'returns'],
    ['card.published', 'U1LIN', 'returns'],
    ['card.withdrawn', 'U1LIN', 'returns'],
    ['card.withdrawn', 'U1LIN', 'returns'],
    ['card.restored', 'U1LIN', 'returns'],
    ['card.restored', 'U1LIN', 'returns'],
  ])
})

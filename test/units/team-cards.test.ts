// Checking a team's own card: what it may lack, what is told about mistakes, how it is put beside the course's.
import { describe, expect, test } from 'vitest'
import { answerOffline } from '../../src/coaching/answer.ts'
import { cardPost } from '../../src/coaching/card-post.ts'
import { checkCard, idOf } from '../../src/coaching/cards/check.ts'
import { loadFolder } from '../../src/coaching/cards/folder.ts'
import { looksLikeCard, type Trouble } from '../../src/coaching/cards/form.ts'
import { courseOf, ownCards, withOwn } from '../../src/coaching/cards/own.ts'
import { TEAM_CARD_WORDS } from '../../src/coaching/cards/words.ts'
import { type Card, cardOf, loadPlaybook } from '../../src/coaching/playbook.ts'
import { createRetriever } from '../../src/coaching/retrieve.ts'

const playbook = loadPlaybook('prompts/playbook')
const retriever = createRetriever(playbook)
const known = (id: string) => playbook.cards.has(id)

const LEAST = `---
title: Demo fridge
asks:
  - May they try it first?
  - He said: let me use one for a week
---
## In one line
A week on trial, with a signed loan slip.
## Steps
1. Fill in the loan slip.`

function read(text: string): Card {
  const checked = checkCard(text, known)
  if (!checked.ok) throw new Error(JSON.stringify(checked.troubles))
  return checked.card
}
function troubles(text: string): Trouble[] {
  const checked = checkCard(text, known)
  return checked.ok ? [] : checked.troubles
}

describe('what a card needs', () => {
  test('a title, two ways of asking, the one line, and steps or a list are enough', () => {
    const card = read(LEAST)
    expect(card).toMatchObject({
      id: 'team-demo-fridge',
      language: 'en',
      group: 'team',
      title: 'Demo fridge',
      team: true,
    })
    expect(card.asks).toEqual(['May they try it first?', 'He said: let me use one for a week'])
    expect(card.sections.steps.map(({ text }) => text)).toEqual(['Fill in the loan slip.'])
    expect(card.sections.lines).toEqual([])
  })

  test.each(['en', 'zh'] as const)('the sample in the form passes (%s)', language => {
    const card = read(TEAM_CARD_WORDS[language].sample)
    expect(card).toMatchObject({ id: 'our-discounts', language })
  })

  test('every card of the course passes as a team’s own', () => {
    for (const language of ['zh', 'en'] as const) {
      const folder = loadFolder('prompts/playbook', playbook)
      for (const id of playbook.ids) {
        const [own, course] = [folder.get(id)![language], cardOf(playbook, id, language)!]
        expect(own.asks).toEqual(course.asks)
        expect(own.sections.steps.length).toBe(course.sections.steps.length)
        expect(own.hints.driver.text).toBe(course.hints.driver.text)
      }
    }
  })

  test.each<[string, string, [number, string]]>([
    ['no front matter', 'Just words', [1, 'no_front']],
    ['an open end', LEAST.replace('---\n## In', '## In'), [1, 'front_open']],
    ['no title', LEAST.replace('title: Demo fridge', 'group: trust'), [5 + 1, 'title_missing']],
    ['an unreadable line', LEAST.replace('title: Demo', 'Demo'), [2, 'front_unreadable']],
    ['an unknown field', LEAST.replace('asks:', 'owner: Kim\nasks:'), [3, 'field_unknown']],
    ['a bad id', LEAST.replace('asks:', 'id: Demo Fridge\nasks:'), [3, 'id_bad']],
    ['another language', LEAST.replace('asks:', 'language: fr\nasks:'), [3, 'language_bad']],
    ['an unknown group', LEAST.replace('asks:', 'group: fridges\nasks:'), [3, 'group_bad']],
    ['a card that is not there', LEAST.replace('asks:', 'related: [spin, nowhere]\nasks:'), [3, 'related_unknown']],
    ['one way of asking', LEAST.replace(/ {2}- May.*\n/, ''), [3, 'asks_few']],
    ['thirteen', LEAST.replace('asks:\n', `asks:\n${'  - And this?\n'.repeat(11)}`), [3, 'asks_many']],
    [
      'words before the first heading',
      LEAST.replace('## In one line\n', 'Hello\n## In one line\n'),
      [7, 'before_heading'],
    ],
    ['an unknown section', `${LEAST}\n## Tricks\nNone`, [11, 'heading_unknown']],
    ['a section twice', `${LEAST}\n## Steps\n1. Again`, [11, 'heading_twice']],
    ['an empty section', `${LEAST}\n## Next move\n`, [11, 'heading_empty']],
    ['no one line', LEAST.replace(/## In one line\n.*\n/, ''), [6, 'stance_missing']],
    ['neither steps nor a list', LEAST.replace('## Steps', '## What to avoid'), [6, 'way_missing']],
    ['a hint for nobody', `${LEAST}\n## By style\n- Fast people: be quick`, [12, 'style_unnamed']],
    ['an endless line', `${LEAST}\n2. ${'so '.repeat(300)}`, [11, 'line_long']],
    ['too many lines', `${LEAST}\n${'1. Again\n'.repeat(45)}`, [9, 'lines_many']],
    ['too much', LEAST + '\n'.repeat(12_000), [1, 'too_long']],
  ])('%s is told with its line', (_, text, [line, kind]) => {
    expect(troubles(text)).toContainEqual(expect.objectContaining({ line, kind }))
    for (const { trouble } of Object.values(TEAM_CARD_WORDS))
      expect(trouble[kind as Trouble['kind']]('x')).toMatch(/[.。]$/)
  })

  test('what Slack and typing aids do to a text is undone', () => {
    const typed = LEAST.replaceAll('---', '—-')
      .replace('title: ', 'Title：')
      .replaceAll('  - ', '• ')
      .replace('## Steps', '**Steps:**')
    const fenced = `\`\`\`\n${typed}\n\`\`\``
    expect(looksLikeCard(fenced)).toBe(true)
    expect(read(fenced)).toMatchObject({ title: 'Demo fridge', asks: read(LEAST).asks })
  })

  test.each(['Met Sarah --- she was happy', '---\nthen we left\n---', '今天拜访了恒瑞\n---\ntitle 没问'])(
    'a message is not taken for a card: %s',
    text => expect(looksLikeCard(text)).toBe(false),
  )

  test('the same title is the same card, and a title gives no id of the course', () => {
    expect(idOf('Objection price')).toBe('team-objection-price')
    expect(idOf('退货规定')).toBe(idOf('退货规定'))
    expect(idOf('退货规定')).not.toBe(idOf('换货规定'))
  })
})

describe('beside the course', () => {
  const own = ownCards([read(LEAST)])
  const joined = retriever.beside(own)
  const whole = withOwn(playbook, own)

  test('it is found by its own ways of asking, and answers a reader of the other language as it is', () => {
    const question = 'He asked: may I try it for a week?'
    const ranked = joined.retrieve(question)
    expect(ranked[0]).toMatchObject({ id: 'team-demo-fridge' })
    const answer = answerOffline({ question, language: 'zh', ranked, playbook: whole })
    expect(answer).toMatchObject({ refused: false, language: 'zh' })
    expect(answer.answer).toContain('A week on trial')
    expect(answer.answer).toContain('出自你们团队的卡片《Demo fridge》')
    for (const { quote, card } of answer.citations.filter(one => one.card === 'team-demo-fridge'))
      expect(cardOf(whole, card, 'zh')?.markdown).toContain(quote)
  })

  test('what has nothing to do with it is ranked as before', () => {
    for (const question of ['How do I handle a price objection?', '客户说太贵了怎么回？']) {
      const [before, after] = [retriever.retrieve(question), joined.retrieve(question)]
      expect(after[0]?.id).toBe(before[0]?.id)
      expect(Math.abs(after[0]!.score - before[0]!.score)).toBeLessThan(0.02)
    }
  })

  test('with a course card’s id it is asked for as that one was, and the course keeps its own', () => {
    const price = ownCards([read(LEAST.replace('asks:', 'id: objection-price\nasks:'))])
    const ranked = retriever.beside(price).retrieve('They say it is too expensive')
    expect(ranked[0]?.id).toBe(retriever.retrieve('They say it is too expensive')[0]?.id)
    const replaced = withOwn(playbook, price)
    expect(cardOf(replaced, 'objection-price', 'en')?.title).toBe('Demo fridge')
    expect(cardOf(courseOf(replaced), 'objection-price', 'en')?.title).not.toBe('Demo fridge')
    expect(replaced.ids).toHaveLength(playbook.ids.length)
  })

  test('the whole card shows what it has and offers no practice', () => {
    const post = cardPost(whole, { card: 'team-demo-fridge', language: 'en', coaching: 'x' })
    expect(post).toMatchObject({ team: true, practise: false, styles: [], example: '', next: '' })
  })
})

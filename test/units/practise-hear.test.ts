// How well a round hears without a model: annotated answers of reps, seen and unseen while the scripts were written.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { readCue, sentencesOf } from '../../src/coaching/practise/cues.ts'
import { loadPractice } from '../../src/coaching/practise/scripts.ts'
import { en } from '../../src/languages/en/practise-hear.ts'
import { zh } from '../../src/languages/zh/practise-hear.ts'
import type { Language } from '../../src/model.ts'

const practice = loadPractice('prompts/practice', loadPlaybook('prompts/playbook'))

interface Gold {
  card: string
  turns: { said: string; shown: Record<string, string>; mistakes: Record<string, string> }[]
}

const goldOf = (language: Language, which: '' | 'unseen.'): Gold[] =>
  readFileSync(`test/evals/practise.${which}${language}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const turnsOf = (language: Language, which: '' | 'unseen.') =>
  goldOf(language, which).flatMap(({ card, turns }) => {
    const { script, hear } = practice.get(card)![language]
    return turns.map(turn => ({ ...turn, script, heard: hear(turn.said) }))
  })

/** Precision and recall of the steps and of the mistakes. */
function scores(language: Language, which: '' | 'unseen.') {
  const count = { steps: { gold: 0, heard: 0, right: 0 }, mistakes: { gold: 0, heard: 0, right: 0 } }
  for (const { shown, mistakes, heard } of turnsOf(language, which))
    for (const [kind, gold, found] of [
      ['steps', shown, heard.shown],
      ['mistakes', mistakes, heard.mistakes],
    ] as const) {
      count[kind].gold += Object.keys(gold).length
      count[kind].heard += found.length
      count[kind].right += found.filter(({ id }) => Object.hasOwn(gold, id)).length
    }
  const of = ({ gold, heard, right }: (typeof count)['steps']) => ({ precision: right / heard, recall: right / gold })
  return { steps: of(count.steps), mistakes: of(count.mistakes) }
}

describe.each(['zh', 'en'] as const)('in %s', language => {
  test('the gold names steps that are there, by words that were said', () => {
    for (const which of ['', 'unseen.'] as const)
      for (const { said, shown, mistakes, script } of turnsOf(language, which)) {
        const known = [...script.steps, ...script.mistakes].map(({ id }) => id)
        for (const [id, words] of [...Object.entries(shown), ...Object.entries(mistakes)]) {
          expect(known, said).toContain(id)
          expect(said).toContain(words)
        }
      }
  })

  test('every quote stands in what was said, word for word', () => {
    for (const { said, heard } of turnsOf(language, ''))
      for (const { quote } of [...heard.shown, ...heard.mistakes]) expect(said).toContain(quote)
  })

  test('the answers that the scripts were written with are heard, and little else is', () => {
    const { steps, mistakes } = scores(language, '')
    expect(steps.precision).toBeGreaterThan(0.95)
    expect(steps.recall).toBeGreaterThan(0.95)
    expect(mistakes.precision).toBeGreaterThan(0.84)
    expect(mistakes.recall).toBeGreaterThan(0.93)
  })

  test('of answers in unusual words fewer are heard, and what is heard is right', () => {
    const { steps } = scores(language, 'unseen.')
    expect(steps.precision).toBeGreaterThan(0.84)
    expect(steps.recall).toBeGreaterThan(0.3)
  })

  test('every example in a script is heard as what it is an example of', () => {
    const missed = [...practice.values()].flatMap(pair => {
      const { script, hear } = pair[language]
      const of = (kind: 'shown' | 'mistakes', items: { id: string; says: string[] }[]) =>
        items.flatMap(({ id, says }) =>
          says
            .filter(said => !hear(said)[kind].some(item => item.id === id))
            .map(said => `${script.card} ${id}: ${said}`),
        )
      return [...of('shown', script.steps), ...of('mistakes', script.mistakes)]
    })
    expect(missed).toEqual([])
  })

  test('small talk and plain answers show nothing', () => {
    const { empty } = language === 'zh' ? zh : en
    const heard = [...practice.values()].flatMap(pair =>
      empty.flatMap(said => {
        const { shown, mistakes } = pair[language].hear(said)
        return shown.length + mistakes.length > 0 ? [`${pair[language].script.card}: ${said}`] : []
      }),
    )
    expect(heard.length).toBeLessThan(empty.length * practice.size * 0.02)
  })
})

describe('a cue', () => {
  const holds = (cue: string, said: string, language: Language = 'en') => {
    const [sentence] = sentencesOf(said, language === 'zh' ? zh : en)
    const { pattern, asking } = readCue(cue)
    return sentence !== undefined && (!asking || sentence.asks) && pattern.test(sentence.plain)
  }

  test.each([
    ['price', 'The price is fair.', true],
    ['price', 'It is priceless.', false],
    ['price*', 'It is priceless.', true],
    ['compar* … with/to', 'I would compare it with ours.', true],
    ['compar* … with/to', 'With that I would compare.', false],
    ['what … in mind ?', 'What did you have in mind?', true],
    ['what … in mind ?', 'what did you have in mind', true],
    ['what … in mind ?', 'I know what you have in mind.', false],
    ['^go on', 'Go on, please.', true],
    ['^go on', 'We could go on.', false],
    ["it's", 'It’s fine.', true],
    ['5%!', 'It is 5%.', true],
    ['5%', 'It is 75%.', false],
  ])('%s in “%s”: %s', (cue, said, expected) => {
    expect(holds(cue, said)).toBe(expected)
  })

  test.each([
    ['百分之五!', '也就百分之五', true],
    ['百分之五!', '还有百分之五十', false],
    ['5%!', '就剩5%了', true],
    ['跟/和 … 比', '您是跟哪家比的', true],
    ['哪家 ?', '您是跟哪家比的', true],
    ['哪家 ?', '这家不错', false],
  ])('%s 在“%s”里：%s', (cue, said, expected) => {
    expect(holds(cue, said, 'zh')).toBe(expected)
  })

  test.each(['', 'a//b', 'a … ', ' ?'])('that is empty somewhere is refused: “%s”', cue => {
    expect(() => readCue(cue)).toThrow(/empty/)
  })
})

test('a figure with a point is no end of a sentence', () => {
  expect(sentencesOf('It saves 3.5 per cent. Good?', en).map(({ text }) => text)).toEqual([
    'It saves 3.5 per cent.',
    'Good?',
  ])
})

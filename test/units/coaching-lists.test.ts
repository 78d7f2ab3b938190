// The lists of the course are complete: as many items as the source names, in both languages.
import { describe, expect, test } from 'vitest'
import { loadPlaybook } from '../../src/coaching/playbook.ts'

const playbook = loadPlaybook('prompts/playbook')

/** Card, section, how many items the source names, and what they are there. */
const LISTS: [string, 'steps' | 'list', number, string][] = [
  ['call-preparation', 'list', 14, '000: seven kinds of long-term knowledge, seven things to carry'],
  ['three-customer-questions', 'list', 3, '000: why see you, what do you offer, what is special'],
  ['prospect-types', 'list', 3, '000: three kinds of prospect'],
  ['need-5w2h', 'list', 7, '000: who, what, where, when, why, how, how much'],
  ['spin', 'steps', 4, '000: four kinds of question'],
  ['question-funnel', 'list', 7, '000: six layers, then the need'],
  ['question-forms', 'list', 3, '003: open, closed, leading'],
  ['listening', 'list', 5, '003: five levels'],
  ['need-levels', 'list', 6, '003: from dissatisfaction to need'],
  ['key-person', 'steps', 6, '001: six steps'],
  ['objection-process', 'steps', 6, '000: from encouraging to proposing'],
  ['audience-selling-points', 'list', 3, '000: decider, adviser, buyer'],
  ['demonstration', 'list', 5, '000: five effects'],
  ['proposal-timing', 'list', 5, '000: five occasions'],
  ['proposal-writing', 'list', 5, '000: five points to know'],
  ['differentiation-barriers', 'list', 3, '001: technical, commercial, relational'],
  ['reasons-to-buy', 'list', 6, '002: six reasons'],
  ['objection-doubt', 'list', 4, '000: confidence, security, values, habit'],
  ['objection-by-kind', 'list', 4, '000: misunderstanding, doubt, drawback, complaint'],
  ['buying-signals', 'list', 4, '000: four signals'],
  ['closing-moment', 'list', 5, '000: five rules'],
  ['close-tactics', 'list', 13, '000: thirteen tactics are named'],
  ['deposit', 'list', 3, '002: reason, promise, compensation'],
  ['ordered-customers', 'list', 7, '002: seven ways'],
  ['switching', 'list', 10, '002: five motives and five triggers'],
  ['purchase-elements', 'list', 5, '003: value, need, price, trust, experience'],
  ['trust-path', 'list', 4, '001: stranger, acquaintance, person, organisation'],
  ['trust-eight-moves', 'list', 8, '001: eight moves'],
  ['trust-tree', 'list', 3, '003: person, organisation, risk'],
  ['relationship-four-steps', 'list', 4, '003: known, interacting, trusting, ally'],
  ['styles-animals', 'list', 5, '003: peacock, koala, owl, tiger, chameleon'],
  ['key-account-types', 'list', 3, '003: price-sensitive, value-added, strategic partner'],
  ['dragon-six', 'steps', 6, '003: six steps'],
  ['customer-dossier', 'list', 4, '003: use, organisation, people, competitor'],
  ['opportunity-five', 'list', 5, '003: five questions'],
  ['three-satisfied', 'list', 3, '003: decider, buyer, user'],
  ['sell-levels', 'list', 5, '003: product, service, solution, brand, standard'],
  ['relationship-stages', 'list', 4, '001: development, early, stable, strategic'],
  ['coach-inside', 'list', 3, '003: three grades'],
  ['follow-up-three-questions', 'list', 3, '002: why call, why take it, what to say'],
  ['topics-three', 'list', 3, '002: buried, dug up, made'],
  ['prospect-loss', 'list', 9, '002: nine causes'],
  ['golden-rules', 'list', 10, '002: ten rules'],
  ['referral', 'list', 5, '002: five preconditions'],
  ['vip-care', 'list', 8, '002: eight points'],
  ['six-keys', 'list', 6, '002: six keys'],
  ['satisfaction-gap', 'list', 5, '000: five gaps'],
  ['dissatisfiers', 'list', 14, '000: fourteen causes'],
  ['service-flow', 'list', 4, '000: explore, offer, act, confirm'],
  ['service-types', 'list', 4, '000: four types'],
  ['service-timing', 'list', 8, '000: eight times'],
  ['experience-management', 'list', 6, '002: six contents'],
  ['three-whys', 'list', 3, '000: three whys'],
  ['relationship-marketing', 'steps', 4, '000: plan, relationship, agreement, maintain'],
  ['customer-value', 'list', 4, '001: EV, CB, AV, P'],
  ['tier-matrix', 'list', 4, '002: A to D'],
  ['customer-pyramid', 'list', 4, '002: 1, 19, 30 and 50 in a hundred'],
  ['special-flags', 'list', 4, '002: alert, important, VIP, fleet'],
  ['customer-file', 'list', 5, '000: five classes'],
  ['willingness', 'list', 10, '000: ten questions'],
  ['quality', 'list', 10, '000: ten questions'],
  ['crm-steps', 'steps', 4, '000: file, segment, care, live data'],
  ['customer-research', 'list', 3, '000: three questions'],
  ['rep-levels', 'list', 4, '003: four levels'],
  ['service-management', 'list', 19, '000: eleven strategies, eight obstacles'],
]

describe('a list of the course is complete', () => {
  test.each(LISTS)('%s: %s of %i (%s)', (id, section, count) => {
    const pair = playbook.cards.get(id)
    expect(pair?.zh.sections[section]).toHaveLength(count)
    expect(pair?.en.sections[section]).toHaveLength(count)
  })

  test('the ten objections of prospects are spread over four cards, each named', () => {
    const stock = playbook.cards.get('objection-stock')?.en.sections.list.length ?? 0
    const later = playbook.cards.get('objection-later-discount')?.en.sections.list.length ?? 0
    // One each for comparison with a competitor and for what is read online.
    expect(stock + later + 2).toBe(10)
    expect(playbook.cards.has('objection-comparison')).toBe(true)
    expect(playbook.cards.has('objection-bad-reviews')).toBe(true)
  })
})

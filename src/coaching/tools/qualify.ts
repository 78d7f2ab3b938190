// The five questions that qualify an opportunity: answered by the record and by the rep, blanks as questions.
import { speak } from '../../languages/language.ts'
import type { Question, ToolWords } from '../../languages/tools.ts'
import type { ToolLine } from '../../views.ts'
import { type Ground, givenFor, type Made, stated } from './tool.ts'
import { fromFact, fromGiven, fromSignal, HEARINGS, TOOL_WORDS, unended } from './words.ts'

const QUESTIONS: readonly Question[] = ['budget', 'timetable', 'strength', 'worth', 'win']

/** The five with what is known; signs of the record stand beside what only the rep can judge. Pure. */
export function makeQualify(ground: Ground): Made {
  const words = TOOL_WORDS[ground.language]
  const answers = QUESTIONS.map(question => ({ question, answer: answerOf(question, ground) }))
  const open = answers.filter(({ answer }) => !answer).map(({ question }) => question)
  const known = QUESTIONS.length - open.length
  const [next] = open
  return {
    result: next
      ? `${words.qualify.count(known)}${ground.language === 'zh' ? '' : ' '}${words.qualify.next(words.qualify.questions[next])}`
      : words.qualify.all,
    blocks: answers.map(({ question, answer }) => ({
      lines: [
        { label: words.qualify.questions[question], text: '', ...answer },
        ...signsOf(question, ground).filter(sign => sign.from?.quote !== answer?.from?.quote),
      ],
    })),
    ask: open.map(question => words.qualify.asks[question]),
    fields: QUESTIONS.map(slot => ({
      slot,
      label: words.qualify.asks[slot],
      value: givenFor(ground, slot)?.text ?? '',
    })),
  }
}

/** The answers in a reply: under labels or numbers, or by what they speak of; undefined where it is not clear. */
export function readAnswers(text: string, ground: Ground): Partial<Record<Question, string>> | undefined {
  const answers: Partial<Record<Question, string>> = {}
  for (const line of text
    .split(/[\n；;]+/)
    .map(one => one.trim())
    .filter(Boolean)) {
    const named = labelled(line) ?? numbered(line, ground)
    const question = named?.question ?? spokenOf(line) ?? onlyBlank(ground)
    if (!question) return undefined
    answers[question] = unended(named?.text || line)
  }
  return answers
}

function labelled(line: string): { question: Question; text: string } | undefined {
  for (const { labels } of HEARINGS) {
    const question = QUESTIONS.find(one => labels.qualify[one].test(line))
    if (question) return { question, text: line.replace(labels.qualify[question], '') }
  }
  return undefined
}

/** "2 …": the number is that of the question as it was asked. */
function numbered(line: string, ground: Ground): { question: Question; text: string } | undefined {
  const [, number, text = ''] = /^([1-5])(?:\s*[.、．:：)）]\s*|\s+)(\S.*)$/u.exec(line) ?? []
  const question = blanksOf(ground)[Number(number) - 1]
  return question && { question, text }
}

/** The one question that words speak of. */
function spokenOf(line: string): Question | undefined {
  const heard = QUESTIONS.filter(question => HEARINGS.some(({ answers }) => answers[question].test(line)))
  return heard.length === 1 ? heard[0] : undefined
}

const blanksOf = (ground: Ground): Question[] => QUESTIONS.filter(question => !answerOf(question, ground))

function onlyBlank(ground: Ground): Question | undefined {
  const open = blanksOf(ground)
  return open.length === 1 ? open[0] : undefined
}

function answerOf(question: Question, ground: Ground): Pick<ToolLine, 'text' | 'from'> | undefined {
  const words = TOOL_WORDS[ground.language]
  const own = givenFor(ground, question)
  if (own) return { text: unended(own.text), from: fromGiven(own, words.you) }
  const { cards } = speak(ground.language)
  const [budget] = stated(ground, 'budget')
  if (question === 'budget' && budget) {
    const sum = Number(budget.value)
    const text = Number.isFinite(sum) && budget.value.trim() ? cards.money(sum, budget.currency) : budget.value
    return { text, from: fromFact(budget) }
  }
  const deal = ground.deals.find(one => one.closeOn && !one.certainty)
  if (question === 'timetable' && deal?.closeOn) {
    return { text: words.qualify.closing(cards.day(deal.closeOn)), from: { quote: deal.quote, on: deal.saidOn } }
  }
  return undefined
}

/** What the record holds on a question without answering it. */
function signsOf(question: Question, ground: Ground): ToolLine[] {
  const words = TOOL_WORDS[ground.language]
  const { factLabels, cards } = speak(ground.language)
  const facts = (...keys: Parameters<typeof stated>[1][]) =>
    stated(ground, ...keys).map(fact => ({ text: '', from: fromFact(fact, factLabels[fact.key]) }))
  const signals = (...kinds: (typeof ground.signals)[number]['kind'][]) =>
    ground.signals
      .filter(({ kind }) => kinds.includes(kind))
      .map(signal => ({ text: '', from: fromSignal(signal, cards.signals[signal.kind]) }))
  switch (question) {
    case 'budget':
    case 'timetable':
      return facts('budget_when').slice(0, 1)
    case 'strength':
      return [...facts('need'), ...signals('praise')].slice(0, SIGNS)
    case 'worth':
      return amounts(ground)
    case 'win':
      return [
        ...supporters(ground, words),
        ...facts('competitor', 'current_supplier'),
        ...signals('buying_signal', 'competitor_move'),
      ].slice(0, SIGNS)
  }
}

const SIGNS = 3

function amounts({ deals, language }: Ground): ToolLine[] {
  const { cards } = speak(language)
  return deals
    .filter(deal => deal.amount !== undefined && !deal.certainty)
    .slice(0, 1)
    .map(deal => ({
      text: '',
      from: {
        what: [deal.product, cards.money(deal.amount!, deal.currency)].filter(Boolean).join(' · '),
        quote: deal.quote,
        on: deal.saidOn,
      },
    }))
}

const supporters = (ground: Ground, { qualify }: ToolWords): ToolLine[] =>
  stated(ground, 'stance').flatMap(fact =>
    Object.hasOwn(qualify.stance, fact.value)
      ? [
          {
            text: '',
            from: fromFact(fact, qualify.stance[fact.value as keyof typeof qualify.stance](fact.about)),
          },
        ]
      : [],
  )

// What a modal's form refuses by itself, before anything is sent: empty required inputs, lengths, numbers.
import type { Block, View } from './state.ts'
import { fieldsOf, isEmpty } from './values.ts'

const words = {
  en: {
    required: 'Please complete this required field.',
    atLeast: (n: unknown) => `At least ${n}, please.`,
    atMost: (n: unknown) => `At most ${n}, please.`,
    longer: (n: unknown) => `At least ${n} characters, please.`,
    shorter: (n: unknown) => `At most ${n} characters, please.`,
    number: 'A number, please.',
    whole: 'A whole number, please.',
    trouble: 'We had some trouble connecting. Try again?',
  },
  zh: {
    required: '请填写此项。',
    atLeast: (n: unknown) => `不能小于 ${n}。`,
    atMost: (n: unknown) => `不能大于 ${n}。`,
    longer: (n: unknown) => `至少写 ${n} 个字。`,
    shorter: (n: unknown) => `最多写 ${n} 个字。`,
    number: '请填写数字。',
    whole: '请填写整数。',
    trouble: '连接出了点问题，请再试一次。',
  },
}

type Words = (typeof words)['en']

function wordsFor(locale: string): Words {
  return locale.startsWith('zh') ? words.zh : words.en
}

/** Said in a modal when the app did not answer; `locale` is the person's. */
export function trouble(locale: string): string {
  return wordsFor(locale).trouble
}

/** What is wrong with a form as it is filled in, by block_id, in the person's language. */
export function refusals(view: View, locale: string): Record<string, string> {
  const say = wordsFor(locale)
  const found: Record<string, string> = {}
  for (const { block, element } of fieldsOf(view.blocks)) {
    if (block.type !== 'input') continue
    const id = String(block.block_id)
    const value = view.values[id]?.[String(element.action_id)]
    const missing = block.optional ? undefined : say.required
    const wrong = isEmpty(value) ? missing : misfit(element, String(value?.value ?? ''), say)
    if (wrong) found[id] = wrong
  }
  return found
}

function misfit(element: Block, text: string, say: Words): string | undefined {
  if (element.type === 'plain_text_input') {
    if (text.length < Number(element.min_length ?? 0)) return say.longer(element.min_length)
    const most = Number(element.max_length ?? 3000)
    return text.length > most ? say.shorter(most) : undefined
  }
  if (element.type !== 'number_input') return undefined
  const number = Number(text)
  if (Number.isNaN(number)) return say.number
  if (!element.is_decimal_allowed && !Number.isInteger(number)) return say.whole
  if (element.min_value !== undefined && number < Number(element.min_value)) return say.atLeast(element.min_value)
  if (element.max_value !== undefined && number > Number(element.max_value)) return say.atMost(element.max_value)
  return undefined
}

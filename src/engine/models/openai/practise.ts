// Plays the customer of a practice round with a model: one answer as JSON, asked for once more where it has not the form.
import { z } from 'zod'
import { EngineFailure, type Improvised, type PracticeBrief } from '../../engine.ts'
import { fence } from '../../prompt/note.ts'
import { jsonIn } from './reading.ts'
import type { Ask, Reply, Shape, Turn } from './talk.ts'

const ROOM = 2000
const LANGUAGES = { zh: 'simplified Chinese (简体中文)', en: 'English' }

const reply = z.object({
  say: z.string().trim().min(1).max(2000),
  shown: z.array(z.object({ step: z.string(), quote: z.string() })),
  mistakes: z.array(z.object({ mistake: z.string(), quote: z.string() })),
  over: z.boolean(),
})
const { $schema: _, ...schema } = z.toJSONSchema(
  z.object({
    say: z.string(),
    shown: reply.shape.shown,
    mistakes: reply.shape.mistakes,
    over: z.boolean(),
  }),
)
const SHAPE: Shape = { name: 'customer', schema }

const listed = (items: { id: string; label: string }[]): string =>
  items.map(({ id, label }) => `- ${id}: ${label}`).join('\n')

function briefLines(brief: PracticeBrief): string {
  const { language, style, scene, card, steps, mistakes, wins, shown, talk, said, left } = brief
  return [
    `You speak ${LANGUAGES[language]}. Your social style: ${style}.`,
    fence('scene', scene.join('\n')),
    fence('card', `[${card.id}] ${card.title}\n\n${card.markdown}`),
    fence('steps', listed(steps)),
    fence('mistakes', listed(mistakes)),
    `What wins you over: ${wins.join(', ')}. Shown so far: ${shown.join(', ') || 'nothing'}.`,
    left > 0 ? `After this the sales person has ${left} answers left.` : 'This is the last answer: end the talk.',
    fence('talk', talk.map(({ by, text }) => `${by}: ${text}`).join('\n')),
    fence('last', said),
  ].join('\n\n')
}

/**
 * Plays one answer.
 * @throws EngineFailure `invalid` when neither the first answer nor the mended one has the form
 */
export async function playCustomer(
  brief: PracticeBrief,
  table: { system: string; say(ask: Ask): Promise<Reply>; formless(): void },
): Promise<Improvised> {
  const opening = (form: string): Turn[] => [
    { role: 'system', content: `${table.system}\n\n# Form\n${form}` },
    { role: 'user', content: briefLines(brief) },
  ]
  const first = await table.say({ turns: opening, room: ROOM, structured: true, shape: SHAPE })
  const read = reply.safeParse(jsonIn(first.content, 'say'))
  if (read.success) return read.data
  table.formless()
  const mend: Turn[] = [
    { role: 'assistant', content: first.content || '(nothing)' },
    { role: 'user', content: `That answer has not the form: ${faultOf(read.error)}. Give it again, mended.` },
  ]
  const second = await table.say({
    turns: form => [...opening(form), ...mend],
    ...{ room: ROOM, structured: true, shape: SHAPE },
  })
  const mended = reply.safeParse(jsonIn(second.content, 'say'))
  if (mended.success) return mended.data
  throw new EngineFailure('invalid', `No answer of a customer after a turn of repair: ${faultOf(mended.error)}.`)
}

const faultOf = ({ issues }: z.ZodError): string => {
  const [issue] = issues
  return `${issue?.path.join('.') || 'answer'}: ${issue?.message}`
}

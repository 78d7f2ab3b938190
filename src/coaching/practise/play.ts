// A practice round in its transaction: it opens, takes an answer, gives a hint, ends with its report.
import type { Tx } from '../../../db/database.ts'
import { type Asked, answer } from '../../flow.ts'
import type { Language } from '../../model.ts'
import type { MessageOf } from '../../post.ts'
import { type Letter, send } from '../../queue/outbox.ts'
import { courseOf } from '../cards/own.ts'
import { cardOf, type Playbook } from '../playbook.ts'
import { STYLES, type Style } from '../sections.ts'
import type { HeardTurn } from './hear.ts'
import type { Improvisation } from './improvise.ts'
import { lineFor, reportOf } from './report.ts'
import { answerTo, MOST_TURNS, nextStep, type Round } from './round.ts'
import type { Practice } from './scripts.ts'
import { addTurn, endRound, holdRound, type RoundRow, roundsOfThread, roundsWith, saveRound } from './store.ts'
import { PRACTICE_WORDS } from './words.ts'

export interface Stage {
  practice: Practice
  playbook: Playbook
}

/** The name under which the opening of a round is found again. */
export const roundCard = (id: string): string => `practice:${id}`

/** A round with its script; undefined where the script has gone since. */
export function roundOf({ practice }: Stage, row: RoundRow): (Round & { hear(said: string): HeardTurn }) | undefined {
  const rehearsal = practice.get(row.card)?.[row.language]
  return rehearsal && { script: rehearsal.script, hear: rehearsal.hear, style: row.style, turns: row.turns }
}

/** What a round is opened with. */
export interface Opening {
  card: string
  language: Language
  /** Another one each time where none is asked for. */
  style?: Style
  remark?: string
}

/** Opens a round where the rep stands; what was open in the same thread is over. False where there is no such script. */
export async function openRound(tx: Tx, stage: Stage, asked: Asked, opening: Opening): Promise<boolean> {
  const { card, language } = opening
  const script = stage.practice.get(card)?.[language]?.script
  if (!script) return false
  const { rep, address, now } = asked
  const { channel, thread } = address
  const others = thread ? await roundsOfThread(tx, { rep: rep.id, channel, thread }) : []
  for (const other of others) if (other.state === 'open') await endRound(tx, other, now)
  const met = await roundsWith(tx, rep.id, card)
  const style = opening.style ?? STYLES[(met + 2) % STYLES.length]!
  const id = crypto.randomUUID()
  await saveRound(tx, {
    ...{ workspace: rep.workspace, id, rep: rep.id, channel, thread: thread ?? null, card, language, style },
    ...{ state: 'open', turns: [], on: asked.today, startedAt: now, changedAt: now },
  })
  const title = cardOf(courseOf(stage.playbook), card, language)?.title ?? ''
  const post: MessageOf<'practice'> = {
    ...{ kind: 'practice', language, round: id, live: true, say: script.opening[style], remark: opening.remark },
    opening: { title, scene: script.scene, style, turns: MOST_TURNS },
  }
  await send(tx, [answer(asked, post, roundCard(id))], now)
  return true
}

/** What a rep said in a round, and what a model made of it, if one was asked. */
export interface Said {
  id: string
  ts: string
  text: string
  /** Where it does not know of the latest answer, the script goes on. */
  improvised?: Improvisation
}

/** Takes an answer: hears it, lets the customer react, and ends the round where it is over. */
export async function takeTurn(tx: Tx, stage: Stage, asked: Asked, said: Said): Promise<void> {
  const row = await holdRound(tx, asked.rep.id, said.id)
  const round = row && roundOf(stage, row)
  if (!row || !round || row.state !== 'open' || row.turns.some(({ ts }) => ts === said.ts)) return
  const model = said.improvised?.after === row.turns.length ? said.improvised : undefined
  const heard = model?.heard ?? round.hear(said.text)
  const reaction = model?.answer ?? answerTo(round, heard, PRACTICE_WORDS[row.language].pushes)
  const turn = { ts: said.ts, said: said.text, ...heard, answer: reaction.say }
  const { id, language } = row
  const line: Letter = answer(asked, { kind: 'practice', language, round: id, say: reaction.say, live: !reaction.over })
  if (!reaction.over) {
    await addTurn(tx, row, turn, asked.now)
    return send(tx, [line], asked.now)
  }
  const turns = [...row.turns, turn]
  await endRound(tx, { id, turns }, asked.now)
  await send(tx, [line, reportLetter(stage, asked, { ...row, turns }, reaction.over)], asked.now)
}

function reportLetter(stage: Stage, asked: Asked, row: RoundRow, ended: MessageOf<'practice_report'>['ended']): Letter {
  const round = roundOf(stage, row)!
  const card = cardOf(courseOf(stage.playbook), row.card, row.language)!
  return answer(asked, reportOf({ ...round, turns: row.turns, id: row.id, card }, ended))
}

/** Stops a round: with its report, or without a word more where nothing was said yet. */
export async function stopRound(tx: Tx, stage: Stage, asked: Asked, id: string): Promise<void> {
  const row = await holdRound(tx, asked.rep.id, id)
  if (!row) return
  const { language } = row
  if (row.state === 'over')
    return send(tx, [answer(asked, { kind: 'say', language, text: PRACTICE_WORDS[language].says.over })], asked.now)
  await endRound(tx, row, asked.now)
  await send(tx, [reportLetter(stage, asked, row, 'stopped')], asked.now)
}

/** A hint on the next step, with a line of the card; the round goes on. */
export async function giveHint(tx: Tx, stage: Stage, asked: Asked, id: string): Promise<void> {
  const row = await holdRound(tx, asked.rep.id, id)
  const round = row && roundOf(stage, row)
  if (!row || !round) return
  const { language } = row
  const step = row.state === 'open' ? nextStep(round) : undefined
  const card = cardOf(courseOf(stage.playbook), row.card, language)
  if (!step || !card)
    return send(tx, [answer(asked, { kind: 'say', language, text: PRACTICE_WORDS[language].says.over })], asked.now)
  const hint = { text: step.hint, line: step.line > 0 ? lineFor(step, card) : undefined }
  await send(tx, [answer(asked, { kind: 'practice', language, round: id, hint, live: true })], asked.now)
}

// What a message wants, where its words may be taken for something else: a correction, or a word that something is over.
import { inWorkspace } from '../../db/database.ts'
import type { Asked } from '../flow.ts'
import type { Intent } from '../understanding/meaning.ts'
import { isCorrection } from '../visits/correction/in-words.ts'
import { correctable } from './correctable.ts'
import type { Desk } from './desk.ts'
import { tellsHowItWent } from './how-it-went.ts'
import type { Heard } from './intents.ts'
import { tellsOver } from './over.ts'

/** Words longer than this report something, whatever they put right on the way. */
const LONGEST_CORRECTION = 100

/** What a message wants: as it was understood, unless its words can only correct what was noted before. */
export async function wantedBy(desk: Desk, asked: Asked, heard: Heard): Promise<Intent> {
  const { intent, visits } = heard.understood.meaning
  if (heard.context.went && tellsHowItWent(heard.written.text, intent)) return 'log_visit'
  if (await tellsOver(desk, asked, heard)) return 'done'
  const told = intent === 'log_visit' && visits.some(visit => visit.customer) && !heard.context.note
  if (told || !MISTAKEN.includes(intent)) return intent
  return (await corrects(desk, asked, heard)) ? 'correct' : intent
}

const MISTAKEN: Intent[] = ['log_visit', 'done', 'other']

/** Whether words name something in the notes around them that is wrong, or is to go. */
export async function corrects(desk: Desk, asked: Asked, { written, context }: Pick<Heard, 'written' | 'context'>) {
  const { text } = written
  if (text.length > LONGEST_CORRECTION || written.addressed === false) return false
  return inWorkspace(desk.db, asked.rep.workspace, async tx => {
    const notes = await correctable(tx, asked, context)
    return isCorrection(tx, asked, { notes, text, known: context.customers })
  })
}

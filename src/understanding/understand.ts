// From words to meaning that can be trusted: an engine reads, the same checks stand behind either one.
import { type Engine, EngineFailure, type Usage } from '../engine/engine.ts'
import { type Dropped, ground } from './ground.ts'
import { type Meaning, meaningSchema, type Note } from './meaning.ts'
import { settleDates } from './settle-dates.ts'
import { settleNames } from './settle-names.ts'

export interface Understanding {
  meaning: Meaning
  engine: Engine['name']
  /** Why the offline engine stood in for the model. */
  fellBack?: EngineFailure['why']
  /** What it cost; `milliseconds` counts from the first try to what is given here. */
  usage: Usage
  dropped: Dropped[]
}

/**
 * Reads a note with an engine, or with the offline one where that fails; then grounds it and settles its names and dates.
 * @throws Error for anything that is not a failure of a model, such as a note whose time is not valid
 */
export async function understand(engine: Engine, offline: Engine, note: Note): Promise<Understanding> {
  const started = performance.now()
  const timed = (understood: Understanding): Understanding => ({
    ...understood,
    usage: { ...understood.usage, milliseconds: Math.round(performance.now() - started) },
  })
  try {
    return timed(await checked(engine, note))
  } catch (failure) {
    if (!(failure instanceof EngineFailure) || engine === offline) throw failure
    return { ...timed(await checked(offline, note)), fellBack: failure.why }
  }
}

/** An engine without a model takes no tokens and follows no prompt. */
const FREE: Usage = { inputTokens: 0, outputTokens: 0, milliseconds: 0 }

async function checked(engine: Engine, note: Note): Promise<Understanding> {
  const { meaning, usage } = await engine.understand(note)
  const read = meaningSchema.safeParse(meaning)
  if (!read.success) throw new EngineFailure('invalid', `The ${engine.name} engine gave no valid reading.`, read.error)
  const grounded = ground(settleNames(read.data, note), note.text, note)
  return {
    meaning: settleDates(grounded.meaning, note),
    engine: engine.name,
    usage: usage ?? FREE,
    dropped: grounded.dropped,
  }
}

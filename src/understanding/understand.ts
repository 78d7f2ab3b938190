// From words to meaning that can be trusted: an engine reads, the same checks stand behind either one.
import { type Engine, EngineFailure, type Usage } from '../engine/engine.ts'
import { type Dropped, ground } from './ground.ts'
import { type Meaning, meaningSchema, type Note } from './meaning.ts'
import { settleDates } from './settle-dates.ts'

export interface Understanding {
  meaning: Meaning
  engine: Engine['name']
  /** Why the offline engine stood in for the model. */
  fellBack?: EngineFailure['why']
  usage?: Usage
  dropped: Dropped[]
}

/**
 * Reads a note with an engine, or with the offline one where that fails; then grounds it and settles its dates.
 * @throws Error for anything that is not a failure of a model, such as a note whose time is not valid
 */
export async function understand(engine: Engine, offline: Engine, note: Note): Promise<Understanding> {
  try {
    return await checked(engine, note)
  } catch (failure) {
    if (!(failure instanceof EngineFailure) || engine === offline) throw failure
    return { ...(await checked(offline, note)), fellBack: failure.why }
  }
}

async function checked(engine: Engine, note: Note): Promise<Understanding> {
  const { meaning, usage } = await engine.understand(note)
  const read = meaningSchema.safeParse(meaning)
  if (!read.success) throw new EngineFailure('invalid', `The ${engine.name} engine gave no valid reading.`, read.error)
  const grounded = ground(read.data, note.text, note)
  return {
    meaning: settleDates(grounded.meaning, note),
    engine: engine.name,
    ...(usage ? { usage } : {}),
    dropped: grounded.dropped,
  }
}

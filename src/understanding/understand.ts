// provisional
import { type Engine, EngineFailure, type Usage } from '../engine/engine.ts'
import { type Meaning, meaningSchema, type Note } from './meaning.ts'

export interface Understanding {
  meaning: Meaning
  engine: 'openai' | 'offline'
  fellBack?: string
  usage?: Usage
  dropped: { what: unknown; why: string }[]
}

export async function understand(engine: Engine, offline: Engine, note: Note): Promise<Understanding> {
  try {
    const { meaning, usage } = await engine.understand(note)
    return { meaning: meaningSchema.parse(meaning), engine: engine.name, usage, dropped: [] }
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error
    const { meaning } = await offline.understand(note)
    return { meaning, engine: 'offline', fellBack: error.why, dropped: [] }
  }
}

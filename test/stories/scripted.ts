// An engine that reads notes as a script says, for stories in which the exact meaning matters; the offline one reads the rest.
import type { Engine } from '../../src/engine/engine.ts'
import { createOfflineEngine } from '../../src/engine/offline/offline.ts'
import type { Intent, Note, VisitMeaning } from '../../src/understanding/meaning.ts'

export type Visit = Partial<VisitMeaning>

export interface Scripted extends Engine {
  /** From now on these words mean this. */
  means(text: string, visits: Visit[], intent?: Intent): string
  /** Every note that was read. */
  readonly read: Note[]
}

/** A scripted engine; it stands for the offline one. */
export function scripted(): Scripted {
  const script = new Map<string, { visits: Visit[]; intent: Intent }>()
  const offline = createOfflineEngine()
  const read: Note[] = []
  return {
    name: 'offline',
    read,
    means(text, visits, intent = 'log_visit') {
      script.set(text, { visits, intent })
      return text
    },
    async understand(note) {
      read.push(note)
      const scene = script.get(note.text)
      if (!scene) return offline.understand(note)
      const nothing = { contacts: [], facts: [], signals: [], follow_ups: [] }
      const visits = scene.visits.map(visit => ({ ...nothing, ...visit }))
      return { meaning: { language: /\p{Script=Han}/u.test(note.text) ? 'zh' : 'en', intent: scene.intent, visits } }
    },
  }
}

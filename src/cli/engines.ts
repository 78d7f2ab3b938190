// The engines that the settings ask for, for commands without a store.
import { join } from 'node:path'
import { systemClock } from '../clock.ts'
import { loadShelf, type Shelf } from '../coaching/cards/shelf.ts'
import type { Sensing } from '../coaching/senses/senses.ts'
import { readConfig } from '../config.ts'
import type { Engine } from '../engine/engine.ts'
import { createOfflineEngine } from '../engine/offline/offline.ts'
import { root } from '../root.ts'

export const promptsFolder = join(root, 'prompts')

/** The course's cards with those of the configured folder. @throws CannotStart */
export const openShelf = (): Shelf => loadShelf({ prompts: promptsFolder, own: readConfig().cards })

/** The configured engine, and the offline one behind it. @throws BadSetting */
export async function openEngines(): Promise<{ engine: Engine; offline: Engine }> {
  const { model } = readConfig()
  const offline = createOfflineEngine()
  if (!model) return { engine: offline, offline }
  // Loaded only where it is wanted: a batch on the offline engine starts without it.
  const [{ createOpenAiEngine }, { loadPrompts }, { createLog }] = await Promise.all([
    import('../engine/models/openai.ts'),
    import('../engine/prompt.ts'),
    import('../log.ts'),
  ])
  const engine = createOpenAiEngine({ ...model, prompts: loadPrompts(promptsFolder), log: createLog('warn') })
  return { engine, offline }
}

/** Finds cards by their sense where a model for it is configured; its vectors are not kept. @throws BadSetting */
export async function openSensing(): Promise<Sensing | undefined> {
  const { model } = readConfig()
  if (!model?.embeddingModel) return
  const [{ createOpenAiEmbedder }, { createSensing }, { createLog }] = await Promise.all([
    import('../engine/models/openai.ts'),
    import('../coaching/senses/senses.ts'),
    import('../log.ts'),
  ])
  const embedder = createOpenAiEmbedder({ ...model, model: model.embeddingModel })
  const store = { read: async () => new Map(), write: async () => {} }
  return createSensing({ embedder, store, clock: systemClock, log: createLog('warn') })
}

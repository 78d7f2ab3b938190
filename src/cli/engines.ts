// The engines that the settings ask for, for commands without a store.
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import type { Engine } from '../engine/engine.ts'
import { createOfflineEngine } from '../engine/offline/offline.ts'
import { root } from '../root.ts'

export const promptsFolder = join(root, 'prompts')

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

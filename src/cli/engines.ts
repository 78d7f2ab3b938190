// The engines that the settings ask for, for commands without a store.
import { fileURLToPath } from 'node:url'
import { readConfig } from '../config.ts'
import type { Engine } from '../engine/engine.ts'
import { createOpenAiEngine } from '../engine/models/openai.ts'
import { createOfflineEngine } from '../engine/offline/offline.ts'
import { loadPrompts } from '../engine/prompt.ts'
import { createLog } from '../log.ts'

export const promptsFolder = fileURLToPath(new URL('../../prompts', import.meta.url))

/** The configured engine, and the offline one behind it. @throws BadSetting */
export function openEngines(): { engine: Engine; offline: Engine } {
  const { model } = readConfig()
  const offline = createOfflineEngine()
  if (!model) return { engine: offline, offline }
  return {
    engine: createOpenAiEngine({ ...model, prompts: loadPrompts(promptsFolder), log: createLog('warn') }),
    offline,
  }
}

// Keeps the playground's conversation and clock between runs, in one file beside the data.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { SlackDouble } from './slack-double.ts'
import type { State } from './state.ts'

interface Kept {
  /** Where the playground's clock stood, and when by the system's. */
  clock: { stood: string; at: string }
  state: State
}

const SAVE_AFTER_MS = 500
/** Modals and "is thinking…" belong to the moment; they are not kept. */
const MOMENTARY = new Set(['modals', 'statuses'])

const pack = (key: string, value: unknown) => {
  if (MOMENTARY.has(key)) return { map: [] }
  return value instanceof Map ? { map: [...value] } : value
}
const unpack = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && 'map' in value && Array.isArray(value.map) ? new Map(value.map) : value

/** What an earlier run left; undefined when there is none or it cannot be read. */
export function recall(file: string): Kept | undefined {
  if (!existsSync(file)) return
  try {
    return JSON.parse(readFileSync(file, 'utf8'), unpack) as Kept
  } catch {
    return
  }
}

/** Puts a remembered state into a local Slack that has not started yet. */
export const restore = (double: SlackDouble, kept: Kept): void => void Object.assign(double.state, kept.state)

/** Saves the state a moment after each change; gives how to save at once and stop. */
export function keepIn(file: string, double: SlackDouble, now: () => Date): () => void {
  let timer: NodeJS.Timeout | undefined
  const save = () => {
    timer = undefined
    const kept: Kept = { clock: { stood: now().toISOString(), at: new Date().toISOString() }, state: double.state }
    // Written aside and moved, so that a crash leaves either the old file or the new one.
    writeFileSync(`${file}.new`, JSON.stringify(kept, pack))
    renameSync(`${file}.new`, file)
  }
  const stop = double.onChange(() => {
    timer ??= setTimeout(save, SAVE_AFTER_MS)
  })
  return () => {
    stop()
    clearTimeout(timer)
    save()
  }
}

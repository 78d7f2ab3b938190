// Lets a model improve the words of a sheet, where there is one; what is not in the inputs stays out.
import { recordOf, reworded, wordable } from '../../coaching/tools/reworded.ts'
import type { Ground, Made } from '../../coaching/tools/tool.ts'
import { TOOL_WORDS } from '../../coaching/tools/words.ts'
import type { Desk } from '../desk.ts'

/** The sheet in better words, line by line; where the model fails, as it was, and it says so. */
export async function improved(
  { engine, log }: Pick<Desk, 'engine' | 'log'>,
  { made, ground }: { made: Made; ground: Ground },
): Promise<{ made: Made; remarks: string[] }> {
  const lines = wordable(made)
  if (!engine.reword || lines.length === 0) return { made, remarks: [] }
  const record = recordOf(ground)
  try {
    const better = await engine.reword({ language: ground.language, lines, record })
    const { made: next, kept } = reworded(made, better, record)
    if (kept < better.length) log.info({ given: better.length, kept }, 'Some wordings of a model were left out')
    return { made: next, remarks: [] }
  } catch (error) {
    log.warn({ error }, 'The model gave no wording that could be used; the sheet says it as it stands')
    return { made, remarks: [TOOL_WORDS[ground.language].modelOff] }
  }
}

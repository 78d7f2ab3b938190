// The rival or the supplier that a clause in letters names: a proper name that is neither a customer's nor a person's.
import type { Hearing } from './hearing.ts'
import { type Scene, within } from './scene.ts'

const HAN = /\p{Script=Han}/u

/**
 * The brand that a stretch of the note names; undefined where it names none.
 * @returns the words of the note for a stretch in Han, which has no capitals to tell a name by
 */
export function brandIn(
  scene: Scene,
  { start, end, text }: { start: number; end: number; text: string },
  hearings: readonly Hearing[],
): string | undefined {
  if (HAN.test(text)) return text
  let left = text
  for (const spans of [scene.names.customers, scene.names.people, scene.ahead]) {
    for (const span of within(spans as { start: number; end: number }[], { start, end })) {
      const [from, to] = [span.start - start, Math.min(span.end, end) - start]
      left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to)
    }
  }
  return hearings.map(hearing => hearing.brand?.(left)).find(brand => brand !== undefined)
}

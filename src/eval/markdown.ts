// Tables in Markdown, their columns drawn level.

/** A table of rows of cells, the first of them its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) => `| ${widths.map((width, i) => (row[i] ?? '').padEnd(width)).join(' | ')} |`
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`
  return [line(head), rule, ...body.map(line)].join('\n')
}

/** A share from 0 to 1 as a person reads it. */
export const percent = (part: number): string => `${(part * 100).toFixed(1)} %`

/** The value at or below which a share of the numbers lies, by nearest rank; with a decimal where it is small. */
export function percentile(numbers: readonly number[], part: number): string {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]
  return at === undefined ? '' : at.toFixed(at < 10 ? 1 : 0)
}

// The table that a run prints: what was measured, beside a bare Bolt app, and what we aim at.

/** One line; a column that does not apply is absent. */
export interface Row {
  what: string
  bare?: string
  postgres?: string
  embedded?: string
  /** Ours on Postgres (or embedded where there is no other) by bare Bolt's. */
  ratio?: string
  aim?: Aim
}

export interface Aim {
  says: string
  met: boolean
}

const HEAD = ['what', 'bare Bolt', 'ours (Postgres)', 'ours (embedded)', 'ratio', 'aim']

/** Draws the rows under their heading, columns aligned. */
export function table(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...cells.map(row => (row[column] ?? '').length)))
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = cells
  return [line(head), widths.map(width => '-'.repeat(width)).join('  '), ...body.map(line)].join('\n')
}

function cellsOf({ what, bare, postgres, embedded, ratio, aim }: Row): string[] {
  const aimed = aim ? `${aim.says}: ${aim.met ? 'met' : 'missed'}` : ''
  return [what, bare ?? '-', postgres ?? '-', embedded ?? '-', ratio ?? '-', aimed]
}

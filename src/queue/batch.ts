// Many small writes in one: what arrives while a write is under way goes into the next.

/** The most rows of one write. */
const MOST = 200

/**
 * Wraps a write of many rows as a write of one. Each call resolves when its row is durable, and rejects with the reason
 * when the write that carried it failed.
 */
export function batched<Row>(write: (rows: Row[]) => Promise<void>): (row: Row) => Promise<void> {
  let waiting: { row: Row; resolve: () => void; reject: (why: unknown) => void }[] = []
  let writing = false
  const next = async () => {
    writing = true
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST)
      waiting = waiting.slice(MOST)
      try {
        await write(batch.map(entry => entry.row))
        for (const entry of batch) entry.resolve()
      } catch (why) {
        // One bad row must not take the others with it.
        if (batch.length === 1) batch[0]?.reject(why)
        else await alone(batch)
      }
    }
    writing = false
  }
  const alone = async (batch: typeof waiting) => {
    for (const { row, resolve, reject } of batch) await write([row]).then(resolve, reject)
  }
  return row =>
    new Promise((resolve, reject) => {
      waiting.push({ row, resolve, reject })
      if (!writing) void next()
    })
}

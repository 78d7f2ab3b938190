// Watches a stream: aborts it when the next piece takes too long, but never while its reader is busy.

/** @param limit milliseconds that may pass while a piece is awaited */
export async function* untilIdle<T>(
  open: () => Promise<AsyncIterable<T>>,
  { limit, abort }: { limit: number; abort: () => void },
): AsyncGenerator<T> {
  const watched = async <R>(work: Promise<R>): Promise<R> => {
    const timer = setTimeout(abort, limit)
    return work.finally(() => clearTimeout(timer))
  }
  const iterator = (await watched(open()))[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await watched(iterator.next())
      if (next.done) return
      yield next.value
    }
  } finally {
    await iterator.return?.()
  }
}

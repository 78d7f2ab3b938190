// Figures: quantiles, a slope, and how they are written.

/** The value below which a share `q` (0–1) of the samples lies; NaN without samples. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

/** The slope of the line through points by least squares, in units of y for one of x; NaN for fewer than two points. */
export function slope(points: readonly { x: number; y: number }[]): number {
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const x = mean(point => point.x)
  const y = mean(point => point.y)
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  return points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread
}

const round = (n: number): string => {
  const size = Math.abs(n)
  return n.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)
}

/** Milliseconds, as `0.83 ms`; seconds from one second on. */
export const time = (ms: number): string => (ms >= 1000 ? `${round(ms / 1000)} s` : `${round(ms)} ms`)

/** p50 / p95 / p99 of milliseconds. */
export const spreadOf = (samples: readonly number[]): string =>
  `${[0.5, 0.95, 0.99].map(q => round(quantile(samples, q))).join(' / ')} ms`

/** A rate, as `412/s`. */
export const rate = (perSecond: number): string => `${round(perSecond)}/s`

/** Bytes in mebibytes. */
export const mebibytes = (bytes: number): string => `${round(bytes / 2 ** 20)} MiB`

/** How many times one is the other. */
export const times = (ours: number, theirs: number): string => `${round(ours / theirs)}×`

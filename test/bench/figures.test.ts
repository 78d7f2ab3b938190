// The arithmetic of the figures that the benchmarks print.
import { expect, test } from 'vitest'
import { quantile, slope, time } from './figures.ts'
import { carry } from './load.ts'
import { table } from './table.ts'

test('half of the samples lie below p50, and p100 is the largest', () => {
  const samples = [5, 1, 4, 2, 3]
  expect([quantile(samples, 0.5), quantile(samples, 1)]).toEqual([3, 5])
  expect(samples).toEqual([5, 1, 4, 2, 3])
  expect(quantile([], 0.5)).toBeNaN()
})

test('the slope of points on a line is the slope of that line, and noise around it cancels out', () => {
  expect(slope([1, 2, 3].map(x => ({ x, y: 4 * x + 7 })))).toBeCloseTo(4)
  expect(
    slope([
      { x: 0, y: 1 },
      { x: 1, y: -1 },
      { x: 2, y: -1 },
      { x: 3, y: 1 },
    ]),
  ).toBeCloseTo(0)
})

test('times are written in the unit that a reader expects', () => {
  expect([0.834, 12.34, 456.7, 2345].map(time)).toEqual(['0.83 ms', '12.3 ms', '457 ms', '2.35 s'])
})

test('a load ends after its count, never has more under way than its width, and counts what failed', async () => {
  let now = 0
  let most = 0
  const seen: number[] = []
  const one = async (n: number) => {
    most = Math.max(most, ++now)
    await new Promise(resolve => setTimeout(resolve, 1))
    now--
    seen.push(n)
    if (n === 3) throw new Error('lost')
    return n !== 5
  }
  const { done, failed } = await carry({ width: 4, count: 20, one })
  expect({ done, failed, most }).toEqual({ done: 18, failed: 2, most: 4 })
  expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n))
})

test('a row that is aimed at something says whether it was met', () => {
  const drawn = table([{ what: 'a', bare: '1', aim: { says: 'under 2', met: true } }, { what: 'long name' }])
  const lines = drawn.split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[2]).toMatch(/^a {10}1 .*under 2: met$/)
  expect(lines[3]).toMatch(/^long name {2}-( +-){3}$/)
})

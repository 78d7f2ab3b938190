// Where a number stands among many that rise.

/** The place of a number among rising ones; -1 where it is none of them. */
export function placeOf(numbers: Uint32Array, wanted: number): number {
  let low = 0
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return numbers[low] === wanted ? low : -1
}

/** Draws a whole number from 0 up to and without `below`. */
export type Draw = (below: number) => number

/** Numbers that a seed decides: the same ones for the same seed, on every machine. Follows the generator "mulberry32". */
export function seededDraw(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below)
  }
}

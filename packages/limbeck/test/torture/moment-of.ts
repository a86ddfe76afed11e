/** A number from 0 to 1 that follows from a seed and the number of a round. */
export function momentOf(seed: number, round: number): number {
  const x = Math.sin(seed + round * 12.9898) * 43758.5453
  return x - Math.floor(x)
}

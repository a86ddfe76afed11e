/** A target that counts: `+2`, `rev-1`, `label@head-1`. */
export interface RelativeTarget {
  readonly branch: string | undefined
  /** What it counts from; undefined for the version rows. */
  readonly symbol: string | undefined
  /** How many revisions, negative towards base. */
  readonly steps: number
  /** The count as written, such as `+2`. */
  readonly text: string
}

const grammar = /^(?:(?<branch>.+?)@)?(?<symbol>[\p{L}\p{N}_]+)?(?<text>[+-]\d+)$/u

/** Reads a relative target, or returns undefined for anything else. The whole text must fit: `+1junk` does not. */
export function parseRelative(target: string): RelativeTarget | undefined {
  const groups = grammar.exec(target)?.groups
  if (groups === undefined) return undefined
  const text = groups.text ?? ''
  return { branch: groups.branch, symbol: groups.symbol, steps: Number(text), text }
}

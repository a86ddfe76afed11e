import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One pair of schemas out of a public project's tests. */
export interface DiffPair {
  readonly source: string
  readonly id: string
  readonly from: string
  readonly to: string
  readonly min_pg: number
  readonly loads_on: readonly number[]
  /** Roles to make first: they belong to the server. */
  readonly roles?: readonly string[]
  /** Extensions that the pair's SQL takes for granted. */
  readonly extensions?: readonly string[]
  /** What kinds of objects there are, as pg_dump calls them. */
  readonly kinds: readonly string[]
  /** Rows for `from` that must survive. */
  readonly seed?: string
}

/** The files of pairs, by the project that they come from. */
export const diffSources = ['pg-delta', 'pg-schema-diff', 'pgschema'] as const

/** Reads the pairs of one source. */
export function readDiffPairs(folder: string, source: string): readonly DiffPair[] {
  return readFileSync(join(folder, 'diff', `${source}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as DiffPair)
}

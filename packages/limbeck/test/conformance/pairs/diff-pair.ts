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
  /** In what the two differ; nothing visible when it is empty. */
  readonly differs_by: readonly ('schema' | 'owner' | 'roles' | 'extras')[]
  /** Roles to make first: they belong to the server. */
  readonly roles?: readonly string[]
  /** Extensions that the pair's SQL takes for granted. */
  readonly extensions?: readonly string[]
  /** What kinds of objects there are, as pg_dump calls them. */
  readonly kinds: readonly string[]
  /** Statements that put rows into `from`, which must survive on the way to `to`. */
  readonly seed?: string
  /** Statements that put rows into `to`, which must survive on the way back to `from`. */
  readonly seed_to?: string
}

/** Where pairs come from. */
export type DiffSource = 'pg-delta' | 'pg-schema-diff' | 'pgschema'

/** Reads the pairs of one source. */
export function readDiffPairs(folder: string, source: DiffSource): readonly DiffPair[] {
  return readFileSync(join(folder, 'diff', `${source}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as DiffPair)
}

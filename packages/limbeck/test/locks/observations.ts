import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a server was seen to do for one form of DDL. */
export interface Observation {
  readonly form: string
  readonly sql: string
  /** By relation, after the statement: the modes as pg_locks has them, without `Lock`. */
  readonly locks: Readonly<Record<string, readonly string[]>>
  /** Tables, and indexes as `index name`, with another file than before. */
  readonly new_files: readonly string[]
  readonly messages: readonly string[]
}

/** The forms that were observed on a version of PostgreSQL. */
export function observations(folder: string, major: number): readonly Observation[] {
  return readFileSync(join(folder, `locks/pg${major}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Observation)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One case of another linter's tests. */
export interface LintCase {
  readonly source: 'squawk' | 'eugene' | 'pgfence'
  readonly id: string
  readonly sql: string
  /** In the other linter's names. */
  readonly expected_rules: readonly string[]
  /** What the test judges; `*` is every rule of the linter. Empty: the linter's output stands as the expectation. */
  readonly checked_rules: readonly string[]
  readonly min_pg: number | null
  /** `one`: the file runs in a transaction. `parts`: it is several files, each in one. */
  readonly transactions?: 'one' | 'parts'
  /** The strongest table lock that the linter says the statement takes. */
  readonly lock?: string
  /** How many findings there are. */
  readonly count?: number
}

/** The recorded cases, in their order. */
export function readLintCases(folder: string): readonly LintCase[] {
  const text = readFileSync(join(folder, 'lint/cases.jsonl'), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LintCase)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A revision as the recorded maps write it. */
export interface RecordedRevision {
  readonly id: string
  readonly down: readonly string[]
  readonly depends_on: readonly string[]
  readonly labels: readonly string[]
}

/** What a recorded map says of its revisions. Lists of names have no order. */
export interface RecordedFacts {
  readonly heads: readonly string[]
  readonly real_heads: readonly string[]
  readonly bases: readonly string[]
  readonly real_bases: readonly string[]
  readonly revisions: Readonly<Record<string, Readonly<Record<string, boolean | readonly string[]>>>>
}

/** One recorded map, in load order. */
export interface RecordedMap {
  readonly revisions: readonly RecordedRevision[]
  readonly facts?: RecordedFacts
}

/** What the recorded tool answered; any other field is the answer itself. */
export interface RecordedAnswer {
  readonly error?: { readonly type: string; readonly message: string; readonly alembic_internal_crash?: true }
  readonly version_table_error?: { readonly alembic_internal_crash?: true }
  readonly [field: string]: unknown
}

/** One recorded question. */
export interface RecordedCase {
  readonly id: string
  readonly op: string
  readonly map?: string
  // biome-ignore lint/suspicious/noExplicitAny: every op has arguments of its own, and the data is the reference.
  readonly args: any
  readonly expect?: RecordedAnswer
  readonly expect_any?: readonly RecordedAnswer[]
  readonly warnings?: readonly string[]
}

/** All recorded maps and questions. */
export interface RecordedCases {
  readonly maps: Readonly<Record<string, RecordedMap>>
  readonly cases: readonly RecordedCase[]
}

/** Reads the recorded cases of revision graphs. */
export function readRecordedCases(folder: string): RecordedCases {
  return JSON.parse(readFileSync(join(folder, 'revisions', 'cases.json'), 'utf8')) as RecordedCases
}

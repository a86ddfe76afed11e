import type { ServerError } from './database-error.ts'
import type { PgliteNotice, TextRows } from './running-pglite.ts'

/** What is asked of a PGlite in a thread of its own, in the order in which it is to do it. */
export interface ThreadRequest {
  readonly id: number
  readonly sql: string
  /** Of one statement; undefined for a text of several. */
  readonly parameters?: readonly (string | null)[]
}

/** What it says of a request: a notice, or how it ended. */
export type ThreadAnswer =
  | { readonly type: 'notice'; readonly id: number; readonly notice: PgliteNotice }
  | { readonly type: 'done'; readonly id: number; readonly rows: TextRows | undefined }
  | { readonly type: 'failed'; readonly id: number; readonly error: ServerError }

/** What it says: first, whether it runs. */
export type ThreadMessage = { readonly type: 'started' | 'not-started' } | ThreadAnswer

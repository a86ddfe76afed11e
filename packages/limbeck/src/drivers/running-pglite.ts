import type { Notice } from './driver.ts'

/** What a statement gave, as PostgreSQL spells it. */
export interface TextRows {
  readonly columns: readonly { readonly name: string; readonly type: number }[]
  /** A value for each column, in their order. */
  readonly rows: readonly (readonly (string | null)[])[]
}

/** A notice as PGlite hands it over. */
export type PgliteNotice = Partial<Record<keyof Notice, string | undefined>>

/** A running PGlite, in this thread or in one of its own. An error of the server is thrown as a `ServerError`. */
export interface RunningPglite {
  readonly isClosed: boolean
  /** Runs one statement; `tell` hears of its notices before it ends. */
  query(
    sql: string,
    parameters: readonly (string | null)[],
    tell: (notice: PgliteNotice) => void,
  ): Promise<TextRows>
  /** Runs a text of one or more statements. */
  exec(sql: string, tell: (notice: PgliteNotice) => void): Promise<void>
  /** Ends it. Safe to call twice. */
  close(): Promise<void>
}

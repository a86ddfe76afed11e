import type { Source, SourceContext } from './source.ts'

/** One statement, or one text of several, that makes a part of a model's state. */
export interface ModelStatement {
  readonly sql: string
  /** How an error calls it: `table users (users in src/models/user.ts)`; a file's path where `isText`. */
  readonly origin: string
  /** What to do when the server refuses it because something it refers to is not there. */
  readonly hint?: string
  /** Whether `sql` is a user's own text: an error then names the line in it. */
  readonly isText?: boolean
  /**
   * The role that `sql` makes. Roles belong to the whole server: it is made only where it is missing, and only until
   * the catalog has been read.
   */
  readonly role?: string
}

/** A source that describes a state by SQL. Several of them can be combined into one state. */
export interface ModelSource extends Source {
  /** The statements that make the state in an empty database. One may refer to what a later one makes. */
  statements(
    context: Pick<SourceContext, 'directory' | 'memory' | 'warn'>,
  ): Promise<readonly ModelStatement[]>
}

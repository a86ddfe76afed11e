/** How Drizzle models are read. */
export interface DrizzleOptions {
  /** Turns property keys into column names where a column is given none, as `casing` of Drizzle 0.x does. */
  readonly casing?: 'snake_case' | 'camelCase'
  /**
   * Who names constraints and indexes that the models leave unnamed: `drizzle`, the names that Drizzle Kit of the
   * installed version gives (default), or `postgresql`, those that the server gives (`users_email_key`).
   */
  readonly names?: 'drizzle' | 'postgresql'
  /** Extensions that the models' types and operator classes come from: `['citext', 'vector']`. */
  readonly extensions?: readonly string[]
  /** The package name that the models import Drizzle by. Default `drizzle-orm`. */
  readonly orm?: string
}

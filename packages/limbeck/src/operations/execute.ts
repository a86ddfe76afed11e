import { splitStatements } from '../sql/split.ts'
import { defineOperation } from './define-operation.ts'
import { transactionNeed } from './transaction-need.ts'

/** The arguments of {@link execute}. */
export interface ExecuteSql extends ExecuteOptions {
  readonly sql: string
}

/** How {@link execute} runs its text. */
export interface ExecuteOptions {
  /**
   * `none` runs its statements one by one, outside a transaction; `own` ends the transaction behind each of them, before the
   * next operation.
   */
  readonly transaction?: 'none' | 'own'
}

/**
 * Runs SQL as it is written: one statement or several.
 *
 * A statement that PostgreSQL refuses inside a transaction, such as CREATE INDEX CONCURRENTLY, is run outside one without
 * being told.
 */
export const execute = defineOperation('execute', {
  record: (sql: string, options: ExecuteOptions = {}): ExecuteSql => ({ sql, ...options }),
  render: ({ sql, ...options }) => [sql, options],
  sql: ({ sql, transaction }) =>
    splitStatements(sql).map((statement) => {
      const told = transactionNeed(statement)
      const need = told === 'none' ? told : (transaction ?? told)
      return need === undefined ? { sql: statement } : { sql: statement, transaction: need }
    }),
  touches: () => ({}),
})

import type { Node } from 'libpg-query'
import type { Hazard } from '../operations/operation.ts'

/** One statement of a script, with what is known where it runs. */
export interface ScriptStatement {
  /** Its place in the script, from 0. */
  readonly index: number
  readonly sql: string
  /** Undefined when the grammar refuses it. */
  readonly node: Node | undefined
  readonly syntaxError: string | undefined
  /** Where the grammar refuses it, in UTF-16 units from the start of `sql`. */
  readonly syntaxErrorAt: number | undefined
  /** The number of the transaction that it is in when it begins; undefined when it commits by itself. */
  readonly transaction: number | undefined
  /** Who began that transaction: a BEGIN in the script, or whoever runs it. */
  readonly begunBy: 'script' | 'runner' | undefined
  /** What the operation declares that it comes from; undefined for SQL that a person wrote. */
  readonly hazards: readonly Hazard[] | undefined
  /** Whether it is SQL of `op.execute` in a TypeScript revision. */
  readonly isExecuted: boolean
  /** Whether an earlier statement made this relation, so that nobody else uses it yet. */
  isNew(relation: string): boolean
  /** Whether one made it for certain: IF NOT EXISTS may have left a relation that has rows. */
  isCertainlyNew(relation: string): boolean
  /** Whether an earlier statement made this relation and none has put a row into it. */
  isEmpty(relation: string): boolean
}

/** Statements that run one after another. */
export interface Script {
  readonly statements: readonly ScriptStatement[]
}

import type { ObjectId } from '../catalog/object-id.ts'
import type { Connection } from '../drivers/driver.ts'
import type { Lost } from './lost.ts'
import type { StepHost } from './step-host.ts'

/** One change as plain data: the name of its definition and that definition's arguments. */
export interface Operation<Name extends string = string, Args = unknown> {
  readonly op: Name
  readonly args: Args
}

/** What a statement may do to a running system. */
export interface Hazard {
  readonly kind:
    | 'blocks-writes'
    | 'blocks-reads'
    | 'rewrites-table'
    | 'scans-table'
    | 'loses-data'
    | 'may-fail'
  readonly on: ObjectId
  /** The table lock, as the manual's section 13.3.1 names it, in lower case. */
  readonly lock?: string
  /** With `loses-data`: what is lost. */
  readonly lost?: Lost
}

/**
 * Where a statement may run: `any` inside a transaction with others, `own` inside a transaction that ends before the
 * next operation, `none` outside a transaction; `later` inside a transaction of its own that follows those of the rest
 * of its revision, as far as nothing there builds upon it.
 */
export type TransactionNeed = 'any' | 'own' | 'none' | 'later'

/** One SQL statement that an operation consists of. */
export interface SqlStatement {
  readonly sql: string
  /**
   * Runs it in the place of `sql`, which plans and scripts show: where the database decides on the form, as a
   * partitioned table does. It may find its work half done by a run that was cut off.
   */
  readonly run?: CodeStatement['run']
  readonly transaction?: TransactionNeed
  readonly hazards?: readonly Hazard[]
}

/** A step in TypeScript: it runs on the connection and inside the transaction of the steps around it. */
export interface CodeStatement {
  /** Outside a transaction it gets a host, through which it opens its own; a scratch database has none to offer. */
  readonly run: (connection: Connection, host?: StepHost) => Promise<void>
  /** What the step does, for a plan and a log. */
  readonly description: string
  /** The SQL that does the same in a script, where there is such SQL. */
  readonly script?: () => string
  readonly transaction?: TransactionNeed
  readonly hazards?: readonly Hazard[]
}

/** What an operation turns into. */
export type Statement = SqlStatement | CodeStatement

/** What an operation may know when it writes its SQL. */
export interface OperationContext {
  readonly serverVersion: number
  /** Whether the same plan made this object, so that nobody else can be using it yet. */
  readonly isNew: (id: ObjectId) => boolean
  /** Whether to prefer forms that do not block readers and writers of objects that existed before the plan. */
  readonly online: boolean
  /**
   * Whether the same revision drops an object and makes one of the same id again: in one transaction, so that nobody
   * finds it missing. Default: none is.
   */
  readonly isReplaced?: (id: ObjectId) => boolean
  /**
   * Whether a table, or that of an index, is partitioned. Undefined where the database is not known: then a statement
   * finds out as it runs.
   */
  readonly isPartitioned?: (id: ObjectId) => boolean
}

/** The objects that an operation makes, removes and changes. */
export interface Touches {
  readonly creates?: readonly ObjectId[]
  readonly drops?: readonly ObjectId[]
  readonly changes?: readonly ObjectId[]
}

/**
 * All that Limbeck knows of one operation.
 *
 * `Parameters` are those of the method `op.<name>(…)` in a revision; `record` turns them into the arguments and
 * `render` turns arguments back into parameters, so that a revision file can be written and read without loss.
 */
export interface OperationDefinition<Name extends string, Parameters extends readonly unknown[], Args> {
  readonly name: Name
  record(...parameters: Parameters): Args
  render(args: Args): readonly unknown[]
  sql(args: Args, context: OperationContext): readonly Statement[]
  touches(args: Args): Touches
}

/** Operation definitions by the name of their method: `{ addColumn, dropColumn }`. */
export type OperationDefinitions = Readonly<Record<string, AnyOperationDefinition>>

/** A definition of any operation: what a registry holds. */
// biome-ignore lint/suspicious/noExplicitAny: the parameters of definitions of different operations have no common type
export type AnyOperationDefinition = OperationDefinition<string, any, any>

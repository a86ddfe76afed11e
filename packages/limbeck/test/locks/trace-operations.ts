import type { Connection } from '../../src/drivers/driver.ts'
import type { LockFacts } from '../../src/locks/facts/lock-facts.ts'
import { readLockFacts } from '../../src/locks/facts/read-lock-facts.ts'
import { predictStep } from '../../src/locks/prediction/predict-step.ts'
import { disagreements } from '../../src/locks/trace/disagreements.ts'
import { traceStatement } from '../../src/locks/trace/trace-statement.ts'
import type { Operation } from '../../src/operations/operation.ts'
import { statementText } from '../../src/plan/statement-text.ts'
import type { ParseStatement } from '../../src/sql/load-parser.ts'
import { statementsOf } from '../apply-operations.ts'
import type { TestDatabase } from '../on-every-server.ts'
import { hazardDifferences } from './hazard-differences.ts'

/** What running operations under a trace brought out, a sentence for each difference with its statement behind it. */
export interface OperationsTrace {
  /** Between the locks and work that were predicted and those that were seen. */
  readonly unforeseen: readonly string[]
  /** Between the hazards that the operations declare and what was seen. */
  readonly undeclared: readonly string[]
}

const doesLess = /(?:was expected|is declared), (?:no lock|none)? *was seen$/

/** Runs operations statement by statement, each predicted before and traced. */
export async function traceOperations(
  { connection, database }: Pick<TestDatabase, 'connection' | 'database'>,
  operations: readonly Operation[],
  parse: ParseStatement,
): Promise<OperationsTrace> {
  const unforeseen: string[] = []
  const undeclared: string[] = []
  let inUse: ReadonlySet<string> | undefined
  for (const statement of statementsOf(operations, connection.serverVersion)) {
    const facts = await readLockFacts(connection, parse)
    // What was dropped on the way and is made anew is nobody's yet.
    inUse = new Set([...(inUse ?? facts.relations.keys())].filter((name) => facts.relations.has(name)))
    const context = { facts, serverVersion: connection.serverVersion }
    const predicted = predictStep({ statement }, parse, context)
    const trace = await traceStatement(connection, statement, {
      isTransactional: statement.transaction !== 'none',
      openSession: (): Promise<Connection> => database.connect(),
      expected: predicted?.locks.map(({ relation }) => relation) ?? [],
    })
    const from = (each: string) => `${each} <- ${statementText(statement)}`
    // Where the database decides on the form as it runs, it may do less than the text says; with a partitioned table
    // it takes the form of one.
    const isDecidedLater = 'sql' in statement && (statement.run !== undefined || /^do\b/.test(statement.sql))
    const locked = [...(predicted?.locks ?? []), ...(trace.locks ?? [])].map(({ relation }) => relation)
    if (isDecidedLater && locked.some((name) => isPartitioned(facts, name))) continue
    const counts = (each: string) => !isDecidedLater || !doesLess.test(each)
    if (predicted !== undefined) unforeseen.push(...disagreements(predicted, trace).filter(counts).map(from))
    const hazards = hazardDifferences(statement.hazards ?? [], trace, facts, inUse)
    undeclared.push(...hazards.filter(counts).map(from))
  }
  return { unforeseen, undeclared }
}

/** Whether a relation is a partitioned table, or the index of one. */
function isPartitioned({ relations }: LockFacts, name: string): boolean {
  const relation = relations.get(name)
  return [relation, relations.get(relation?.table ?? '')].some((each) => each?.kind === 'p')
}

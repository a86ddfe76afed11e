import type { Connection } from '../../src/drivers/driver.ts'
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
    if (predicted !== undefined) unforeseen.push(...disagreements(predicted, trace).map(from))
    undeclared.push(...hazardDifferences(statement.hazards ?? [], trace, facts, inUse).map(from))
  }
  return { unforeseen, undeclared }
}

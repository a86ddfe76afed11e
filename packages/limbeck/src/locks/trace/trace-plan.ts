import type { Connection } from '../../drivers/driver.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { Plan, Step } from '../../plan/plan.ts'
import { statementLine } from '../../plan/statement-line.ts'
import { loadParser } from '../../sql/load-parser.ts'
import { readLockFacts } from '../facts/read-lock-facts.ts'
import { predictStep } from '../prediction/predict-step.ts'
import { disagreements } from './disagreements.ts'
import { traceStatement } from './trace-statement.ts'
import type { TracedStep } from './traced-step.ts'

/** How a plan is traced. */
export interface TracePlanOptions {
  /** Opens a second session in the same database; where there is only one, what runs outside a transaction keeps its locks secret. */
  readonly openSession?: (() => Promise<Connection>) | undefined
}

/**
 * Runs the steps of a plan one after the other, each in a transaction of its own (or outside of any, where it asks for
 * that), and tells of each what it locked, rewrote, scanned and built. What the steps change stays: `connection` is one
 * to a scratch database that is at the plan's start. The version table is left alone.
 *
 * @throws LimbeckError `trace.failed` when a statement is refused
 */
export async function tracePlan(
  plan: Plan,
  connection: Connection,
  { openSession }: TracePlanOptions = {},
): Promise<readonly TracedStep[]> {
  const parse = await loadParser()
  const traced: TracedStep[] = []
  for (const step of plan.groups.flatMap(({ parts }) => parts.flatMap(({ steps }) => steps))) {
    const { statement, isTransactional } = step
    const facts = await readLockFacts(connection, parse)
    const predicted = predictStep(step, parse, { facts, serverVersion: connection.serverVersion })
    const expected = predicted?.locks.map(({ relation }) => relation) ?? []
    const trace = await traceStatement(connection, statement, {
      isTransactional,
      openSession,
      expected,
    }).catch((cause: unknown) => {
      throw failure(step, cause)
    })
    const differences = predicted === undefined ? [] : disagreements(predicted, trace)
    traced.push({ step, trace, predicted, disagreements: differences })
  }
  return traced
}

function failure({ revision, statement }: Step, cause: unknown): LimbeckError {
  const line = 'sql' in statement ? statementLine(statement.sql) : statement.description
  const message = cause instanceof Error ? cause.message : String(cause)
  return new LimbeckError('trace.failed', `${revision} could not be traced: ${message} (${line})`, {
    hint: 'A trace runs on empty tables, each statement in a transaction of its own: what is SET LOCAL or made for one transaction is gone in the next statement.',
    details: { revision, statement: line, message },
    cause,
  })
}

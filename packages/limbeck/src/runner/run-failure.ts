import { LimbeckError } from '../errors/limbeck-error.ts'
import { statementLine } from '../plan/statement-line.ts'
import { place } from '../revisions/place.ts'
import { describeHolder } from './describe-holder.ts'
import type { Run } from './run.ts'
import { StepFailure } from './step-failure.ts'

/**
 * Makes of what ended a run the error that a user sees: which revision, file and statement, what the server said,
 * and what the run has left in the database.
 */
export function runFailure(run: Run, failure: unknown): LimbeckError {
  const { error, where, details } = failure instanceof StepFailure ? located(failure) : unlocated(failure)
  const { text, ...outcome } = outcomeOf(run, failure)
  const blockers = run.blockers.length === 0 ? '' : `, held by ${run.blockers.map(describeHolder).join('; ')}`
  return new LimbeckError(codeOf(error), `${where}${messageOf(error)}${blockers}. ${text}`, {
    hint:
      error instanceof LimbeckError
        ? error.hint
        : 'Mend the code of the revision, then run the command again.',
    details: {
      ...(error instanceof LimbeckError ? error.details : {}),
      ...details,
      ...outcome,
      ...(run.blockers.length === 0 ? {} : { blockers: run.blockers }),
    },
    exitCode: error instanceof LimbeckError ? error.exitCode : 1,
    cause: error,
  })
}

function located({ revision: planned, step, cause }: StepFailure) {
  const { revision, direction, path } = planned
  const what = direction === 'upgrade' ? 'Upgrade' : 'Downgrade'
  const statement = step === undefined ? undefined : statementOf(step)
  const at =
    statement === undefined
      ? ''
      : ` at step ${(step?.index ?? 0) + 1} of ${planned.stepCount}, "${statement}"`
  return {
    error: cause,
    where: `${what} of ${revision} (${place(path)}) failed${at}: `,
    details: { revision, direction, path, ...(step === undefined ? {} : { step: step.index, statement }) },
  }
}

function statementOf({ statement }: NonNullable<StepFailure['step']>): string {
  return 'sql' in statement ? statementLine(statement.sql) : statement.description
}

function unlocated(error: unknown) {
  return { error, where: '', details: {} }
}

function codeOf(error: unknown): `${string}.${string}` {
  if (!(error instanceof LimbeckError)) return 'run.code-failed'
  return error.code === 'database.error' ? 'run.statement-failed' : (error.code as `${string}.${string}`)
}

/** The server's words, with its SQLSTATE and the names it gives; of code, the first line of what it threw. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = (message.split('\n', 1)[0] ?? '').replace(/\.$/, '')
  if (!(error instanceof LimbeckError)) return line
  const names = ['schema', 'table', 'column', 'constraint'] as const
  const facts = [
    ...(error.details.sqlstate === undefined ? [] : [`SQLSTATE ${error.details.sqlstate}`]),
    ...names
      .filter((name) => error.details[name] !== undefined)
      .map((name) => `${name} ${error.details[name]}`),
  ]
  return facts.length === 0 ? line : `${line} (${facts.join(', ')})`
}

function outcomeOf(run: Run, failure: unknown) {
  const applied = [...run.finished]
  const [unfinished] = [...run.finishedSteps]
  const before = applied.length === 0 ? '' : `Committed before: ${applied.join(', ')}. `
  if (run.lostCommit === 'unknown') {
    return { text: `${before}Whether its commit went through is not known: run "limbeck status".`, applied }
  }
  if (run.lostCommit === 'committed') {
    return { text: `Its commit had gone through. Committed: ${applied.join(', ')}.`, applied }
  }
  const isLoose = failure instanceof StepFailure && failure.step?.isTransactional === false
  if (unfinished !== undefined) {
    const [revision, finishedSteps] = unfinished
    const steps = finishedSteps === 1 ? 'the first step is' : `the first ${finishedSteps} steps are`
    const text = `${before}Of ${revision} ${steps} done and recorded; the next run goes on there.`
    return { text, applied, unfinished: { revision, finishedSteps } }
  }
  if (isLoose) {
    return { text: `${before}The step ran outside a transaction: the next run repeats it.`, applied }
  }
  return { text: before === '' ? 'The database is unchanged.' : `${before}All else is unchanged.`, applied }
}

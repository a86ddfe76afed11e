import { isStronger } from '../../locks/is-stronger.ts'
import type { StatementEffects } from '../../locks/statement-effects.ts'
import type { TracedStep } from '../../locks/trace/traced-step.ts'
import { statementLine } from '../../plan/statement-line.ts'
import type { VerifyFailure } from './verify-result.ts'

/** What a step was seen to lock more strongly, rewrite, scan or build than is declared of its statement. */
export function undeclaredEffects({
  step,
  predicted,
  trace,
}: Pick<TracedStep, 'step' | 'predicted' | 'trace'>): readonly VerifyFailure[] {
  if (predicted === undefined) return []
  const { statement } = step
  const line = 'sql' in statement ? statementLine(statement.sql) : statement.description
  const texts = [
    ...undeclaredLocks(predicted.locks, trace.locks ?? []),
    ...more(predicted.rewrites, trace.rewrites).map((table) => [table, `${table} is rewritten`] as const),
    ...more(predicted.scans, trace.scans).map((table) => [table, `${table} is scanned`] as const),
    ...more(predicted.builds, trace.builds).map((table) => [table, `an index of ${table} is built`] as const),
  ]
  return texts.map(([table, text]) => ({
    kind: 'locks-differ',
    table,
    message: `${text}, which is not declared (${line})`,
  }))
}

function undeclaredLocks(
  declared: StatementEffects['locks'],
  seen: StatementEffects['locks'],
): readonly (readonly [string, string])[] {
  const modes = new Map(declared.map(({ relation, mode }) => [relation, mode]))
  return seen.flatMap(({ relation, mode }) => {
    const own = modes.get(relation)
    // Every reader takes ACCESS SHARE.
    const isDeclared = mode === 'access share' || (own !== undefined && !isStronger(mode, own))
    return isDeclared ? [] : [[relation, `${relation} is locked in ${mode} mode`]]
  })
}

function more(declared: readonly string[], seen: readonly string[]): readonly string[] {
  return seen.filter((table) => !declared.includes(table))
}

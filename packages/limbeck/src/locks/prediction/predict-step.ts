import type { Step } from '../../plan/plan.ts'
import type { ParseStatement } from '../../sql/load-parser.ts'
import type { StatementEffects } from '../statement-effects.ts'
import { type PredictionContext, predictEffects } from './predict-effects.ts'

/**
 * What a step of a plan will do; undefined for code, in TypeScript or in DO and CALL, and for SQL that the parser of the
 * newest version does not read.
 */
export function predictStep(
  { statement }: Pick<Step, 'statement'>,
  parse: ParseStatement,
  context: PredictionContext,
): StatementEffects | undefined {
  if (!('sql' in statement)) return undefined
  const parsed = parse(statement.sql)
  const isCode = 'node' in parsed && ('DoStmt' in parsed.node || 'CallStmt' in parsed.node)
  return 'node' in parsed && !isCode ? predictEffects(parsed.node, context) : undefined
}

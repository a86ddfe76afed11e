import { LimbeckError } from '../errors/limbeck-error.ts'
import { lineAt } from '../sql/line-at.ts'
import type { LocatedStatement } from '../sql/locate-statements.ts'
import type { ModelStatement } from './model-source.ts'

/**
 * The `models.refused` for a statement that the server did not take. For a user's text, `located` is the statement in
 * it that is at fault.
 */
export function refusedStatement(
  statement: ModelStatement,
  error: LimbeckError,
  located?: LocatedStatement,
): LimbeckError {
  const line = located === undefined ? undefined : lineOf(located, error.details.position)
  const place = line === undefined ? statement.origin : `${statement.origin}:${line}`
  return new LimbeckError('models.refused', `${place}: ${error.message}`, {
    hint: hintFor(statement, error),
    details: { ...error.details, origin: statement.origin, ...(line === undefined ? {} : { line }) },
    cause: error,
  })
}

/** A position counts characters, not UTF-16 units, from 1. */
function lineOf({ text, line }: LocatedStatement, position: unknown): number {
  if (typeof position !== 'number') return line
  const before = [...text].slice(0, position - 1).join('')
  return line + lineAt(text, before.length) - 1
}

function hintFor(
  { hint, isText }: ModelStatement,
  { hint: serverHint, message, details }: LimbeckError,
): string {
  const { sqlstate } = details
  if (sqlstate === '42704' && message.startsWith('role ')) {
    return 'Leave owners and privileges out (pg_dump --no-owner --no-privileges), or create the role on the server.'
  }
  if (sqlstate === '42501') {
    return `Make the shadow database elsewhere, shadow: 'embedded' in the configuration, or grant the privilege.`
  }
  return isText !== true && hint !== undefined && String(sqlstate).startsWith('42') ? hint : serverHint
}

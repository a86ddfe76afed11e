import { LimbeckError } from '../errors/limbeck-error.ts'
import type { ModelStatement } from './model-source.ts'

/** The `models.refused` for a statement that the server did not take, with the line where it is a file's. */
export function refusedStatement(statement: ModelStatement, error: LimbeckError): LimbeckError {
  const { position } = error.details
  const line = statement.isText === true ? lineOf(statement.sql, position) : undefined
  const place = line === undefined ? statement.origin : `${statement.origin}:${line}`
  return new LimbeckError('models.refused', `${place}: ${error.message}`, {
    hint: hintFor(statement, error),
    details: { ...error.details, origin: statement.origin, ...(line === undefined ? {} : { line }) },
    cause: error,
  })
}

/** A position counts characters, not UTF-16 units, from 1. */
function lineOf(sql: string, position: unknown): number | undefined {
  if (typeof position !== 'number') return undefined
  return [...sql].slice(0, position - 1).filter((character) => character === '\n').length + 1
}

function hintFor(
  { hint, isText }: ModelStatement,
  { hint: serverHint, message, details }: LimbeckError,
): string {
  const { sqlstate } = details
  if (sqlstate === '42704' && message.startsWith('role ')) {
    return 'Leave owners and privileges out of the file (pg_dump --no-owner --no-privileges), or create the role on the server.'
  }
  if (sqlstate === '42501')
    return "Let the shadow database be made elsewhere: `shadow: 'embedded'` in the configuration, or grant the privilege."
  if (isText !== true && hint !== undefined && String(sqlstate).startsWith('42')) return hint
  return serverHint
}

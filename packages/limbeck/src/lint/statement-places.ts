import type { Operation } from '../operations/operation.ts'
import { locateStatements } from '../sql/locate-statements.ts'
import type { Place } from './located-operation.ts'
import { placeAt } from './place-at.ts'

/** Where in its file each statement of an `execute` begins, whose text stands at `start`. Of other operations none. */
export function statementPlaces({ op, args }: Operation, start: Place | undefined): readonly Place[] {
  if (op !== 'execute' || start === undefined) return []
  const { sql } = args as { readonly sql: string }
  return locateStatements(sql).map(({ offset }) => placeAt(sql, offset, start))
}

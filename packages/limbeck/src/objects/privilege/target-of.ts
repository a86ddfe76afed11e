import { schemaOption } from '../schema-option.ts'
import type { PrivilegeTarget } from './privilege-target.ts'

/** How a query says what an object is. */
export interface TargetRow {
  /** A relkind behind `relation `, or the kind of the target. */
  readonly target: string
  readonly schema: string | null
  readonly name: string
  /** Of a routine. */
  readonly types: string | null
}

/** The object of one row as a target. */
export function targetOf({ target, schema, name, types }: TargetRow): PrivilegeTarget {
  const place = schemaOption(schema ?? 'public')
  switch (target) {
    case 'sequence':
      return { sequence: name, ...place }
    case 'function':
      return { function: name, types: types ?? '', ...place }
    case 'procedure':
      return { procedure: name, types: types ?? '', ...place }
    case 'aggregate':
      return { aggregate: name, types: types ?? '', ...place }
    case 'language':
      return { language: name }
    case 'foreign-data-wrapper':
      return { foreignDataWrapper: name }
    case 'server':
      return { foreignServer: name }
    case 'schema':
      return { schema: name }
    default:
      return target.startsWith('relation ') ? { table: name, ...place } : { type: name, ...place }
  }
}

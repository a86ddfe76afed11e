import type { Operation } from '../../operations/operation.ts'
import { renameConstraint } from '../constraint/rename-constraint.ts'
import type { DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import type { Column } from './column.ts'
import { heirsWithColumn } from './heirs-with-column.ts'
import { nameOfNotNull } from './name-of-not-null.ts'

/**
 * Gives the NOT NULL that heirs have of their own the name that it shall have, before their table's column gets one:
 * from then on it is inherited, and PostgreSQL 18 renames none that is.
 */
export function sharedNotNull(current: Column, desired: Column, context: DiffContext): readonly Operation[] {
  if (context.desired.serverVersion < 180000 || !current.nullable || desired.nullable) return []
  return heirsWithColumn(desired, context)
    .filter(({ before, after }) => !before.nullable && !after.nullable)
    .map(({ before, after }) => ({
      table: before.table,
      name: nameOfNotNull(before),
      to: nameOfNotNull(after),
      ...schemaOption(before.schema),
    }))
    .filter(({ name, to }) => name !== to)
    .map((args) => renameConstraint.of(args))
}

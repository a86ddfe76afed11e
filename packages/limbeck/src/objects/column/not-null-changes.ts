import type { Operation } from '../../operations/operation.ts'
import { alterConstraint } from '../constraint/alter-constraint.ts'
import { renameConstraint } from '../constraint/rename-constraint.ts'
import { validateConstraint } from '../constraint/validate-constraint.ts'
import { schemaOption } from '../schema-option.ts'
import { alterColumn, type ColumnChanges } from './alter-column.ts'
import type { Column } from './column.ts'
import { nameOfNotNull } from './name-of-not-null.ts'

/** What changes a column's NOT NULL: part of the column's own operation, and operations before that one. */
export interface NotNullChanges {
  readonly before: readonly Operation[]
  readonly changes: ColumnChanges
}

/** How a NOT NULL changes, its name and validity included, which PostgreSQL 18 keeps. */
export function notNullChanges(current: Column, desired: Column): NotNullChanges {
  const { nullable, notNull } = desired
  const set = { nullable, ...(notNull !== undefined && { notNull }) }
  if (current.nullable || nullable) {
    return { before: [], changes: current.nullable === nullable ? {} : set }
  }
  const { table, name: column, schema } = desired
  const place = schemaOption(schema)
  const [existing, name] = [nameOfNotNull(current), nameOfNotNull(desired)]
  if (notNull?.notValid && !current.notNull?.notValid) {
    // A validated constraint never becomes a doubtful one.
    const drop = alterColumn.of({ table, column, nullable: true, ...place })
    return { before: [drop], changes: set }
  }
  const isInherited = notNull?.noInherit === current.notNull?.noInherit
  return {
    before: [
      ...(existing === name ? [] : [renameConstraint.of({ table, name: existing, to: name, ...place })]),
      ...(isInherited ? [] : [alterConstraint.of({ table, name, inherit: !notNull?.noInherit, ...place })]),
      ...(current.notNull?.notValid && !notNull?.notValid
        ? [validateConstraint.of({ table, name, ...place })]
        : []),
    ],
    changes: {},
  }
}

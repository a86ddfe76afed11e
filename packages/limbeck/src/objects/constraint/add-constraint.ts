import type { OperationContext, Statement } from '../../operations/operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { statisticsCommands } from '../index-kind/statistics-commands.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import type { ConstraintDefinition } from './constraint-definition.ts'
import { constraintHazards } from './constraint-hazards.ts'
import { constraintSql } from './constraint-sql.ts'

/** Where a constraint is added. */
export interface ConstraintPlace {
  readonly schema?: string
  readonly table: string
}

/** The statement that adds a constraint: what all `create…Constraint` operations share. */
export function addConstraint(
  { schema, table }: ConstraintPlace,
  definition: ConstraintDefinition,
  context: OperationContext,
): readonly Statement[] {
  const sql = `alter table ${qualified(schema, table)} add ${constraintSql(definition)}`
  const statistics = definition.type === 'exclude' ? statisticsCommands(definition.elements) : []
  return [
    statement(sql, tableId(schema, table), context, constraintHazards(definition)),
    ...(definition.name === undefined || statistics.length === 0
      ? []
      : [{ sql: `alter index ${qualified(schema, definition.name)} ${statistics.join(', ')}` }]),
  ]
}

import type { Hazard, OperationContext, Statement } from '../../operations/operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { statisticsCommands } from '../index-kind/statistics-commands.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { addSql } from './add-sql.ts'
import type { ConstraintDefinition } from './constraint-definition.ts'
import { constraintHazards } from './constraint-hazards.ts'

/** Where a constraint is added. */
export interface ConstraintPlace {
  readonly schema?: string
  readonly table: string
}

/** The statement that adds a constraint in its plain form: what all `create…Constraint` operations share. */
export function addConstraint(
  place: ConstraintPlace,
  definition: ConstraintDefinition,
  context: OperationContext,
): readonly Statement[] {
  const sql = addSql(place, definition)
  const statistics = definition.type === 'exclude' ? statisticsCommands(definition.elements) : []
  const added = statement(sql, tableId(place.schema, place.table), context, constraintHazards(definition))
  const hazards = [...(added.hazards ?? []), ...hazardsOnReferenced(definition, context)]
  return [
    { sql, ...(hazards.length > 0 && { hazards }) },
    ...(definition.name === undefined || statistics.length === 0
      ? []
      : [{ sql: `alter index ${qualified(place.schema, definition.name)} ${statistics.join(', ')}` }]),
  ]
}

/** While the rows of one table are checked, neither table can be written to. */
function hazardsOnReferenced(definition: ConstraintDefinition, context: OperationContext): readonly Hazard[] {
  if (definition.type !== 'foreign key' || definition.notValid || definition.enforced === false) return []
  const referenced = tableId(definition.references.schema, definition.references.table)
  if (context.isNew(referenced)) return []
  return [{ kind: 'blocks-writes', on: referenced, lock: 'share row exclusive' }]
}

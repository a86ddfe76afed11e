import type { Operation } from '../../operations/operation.ts'
import { schemaOption } from '../schema-option.ts'
import type { Constraint } from './constraint.ts'
import { createCheckConstraint } from './create-check-constraint.ts'
import { createExcludeConstraint } from './create-exclude-constraint.ts'
import { createForeignKey } from './create-foreign-key.ts'
import { createPrimaryKey } from './create-primary-key.ts'
import { createUniqueConstraint } from './create-unique-constraint.ts'
import { definitionOfConstraint } from './definition-of-constraint.ts'

/** The operation that adds a constraint of a catalog to its table. */
export function createConstraint(constraint: Constraint): Operation {
  const place = { table: constraint.table, ...schemaOption(constraint.schema) }
  const definition = definitionOfConstraint(constraint)
  switch (definition.type) {
    case 'primary key':
      return createPrimaryKey.of(withoutType({ ...definition, ...place }))
    case 'unique':
      return createUniqueConstraint.of(withoutType({ ...definition, ...place }))
    case 'check':
      return createCheckConstraint.of(withoutType({ ...definition, ...place }))
    case 'exclude':
      return createExcludeConstraint.of(withoutType({ ...definition, ...place }))
    case 'foreign key': {
      const { type: _, references, ...rest } = definition
      const { schema: referencedSchema, table: referencedTable, columns: referencedColumns } = references
      const target = {
        referencedTable,
        referencedColumns,
        ...(referencedSchema !== undefined && { referencedSchema }),
      }
      return createForeignKey.of({ ...rest, ...target, ...place })
    }
  }
}

function withoutType<T extends { readonly type: string }>({ type: _, ...rest }: T): Omit<T, 'type'> {
  return rest
}

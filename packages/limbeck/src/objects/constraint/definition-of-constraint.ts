import { schemaOption } from '../schema-option.ts'
import type { Constraint } from './constraint.ts'
import type { ConstraintDefinition } from './constraint-definition.ts'

/** What an operation needs to make the constraint: its definition, its type and name first. */
export function definitionOfConstraint(
  constraint: Constraint,
): ConstraintDefinition & { readonly name: string } {
  const { kind, id, requires, droppedWith, comment, indexComment, schema, table, ...definition } = constraint
  if (definition.type !== 'foreign key') return definition
  const { schema: referenced = 'public', ...references } = definition.references
  return { ...definition, references: { ...schemaOption(referenced), ...references } }
}

import { schemaOption } from '../schema-option.ts'
import type { Constraint } from './constraint.ts'
import type { ConstraintDefinition } from './constraint-definition.ts'

type NamedDefinition = ConstraintDefinition & { readonly name: string }

/** What an operation needs to make the constraint: its definition, its type and name first. */
export function definitionOfConstraint(constraint: Constraint): NamedDefinition {
  const {
    kind,
    id,
    requires,
    droppedWith,
    partOf,
    derived,
    comment,
    indexComment,
    attached,
    schema,
    table,
    type,
    name,
    ...rest
  } = constraint
  const definition = { type, name, ...rest } as NamedDefinition
  if (definition.type !== 'foreign key') return definition
  const { schema: referenced = 'public', ...references } = definition.references
  return { ...definition, references: { ...schemaOption(referenced), ...references } }
}

import { schemaOption } from '../schema-option.ts'
import type { Collation } from './collation.ts'
import type { CreateCollation } from './create-collation.ts'

/** What makes a collation. */
export function definitionOfCollation({
  kind,
  id,
  requires,
  comment,
  schema,
  ...collation
}: Collation): CreateCollation {
  return { ...collation, ...schemaOption(schema) }
}

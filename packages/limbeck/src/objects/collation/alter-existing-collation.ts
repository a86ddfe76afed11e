import { asideName } from '../aside-name.ts'
import { alterColumn } from '../column/alter-column.ts'
import type { Alteration, DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { collatedColumns } from './collated-columns.ts'
import type { Collation } from './collation.ts'
import { commentOnCollation } from './comment-on-collation.ts'
import { createCollation } from './create-collation.ts'
import { definitionOfCollation } from './definition-of-collation.ts'
import { dropCollation } from './drop-collation.ts'
import { renameCollation } from './rename-collation.ts'

/**
 * Makes the collation anew, which PostgreSQL cannot change, and moves the columns that have it over: their rows stay,
 * their indexes are built again.
 */
export function alterExistingCollation(
  current: Collation,
  desired: Collation,
  context: DiffContext,
): Alteration {
  const columns = collatedColumns(desired.id, context)
  if (columns.length === 0) return 'replace'
  const { schema, name, comment } = desired
  const aside = asideName(name)
  return {
    operations: [
      renameCollation.of({ name, to: aside, ...schemaOption(schema) }),
      createCollation.of(definitionOfCollation(desired)),
      ...columns.map((column) =>
        alterColumn.of({
          table: column.table,
          column: column.name,
          type: column.type,
          existingType: column.type,
          ...(column.collation !== undefined && { collation: column.collation }),
          ...schemaOption(column.schema),
        }),
      ),
      dropCollation.of({ name: aside, ...schemaOption(schema) }),
      // The new one has none.
      ...(comment !== undefined && comment === current.comment
        ? [commentOnCollation.of({ name, comment, ...schemaOption(schema) })]
        : []),
    ],
    rebuilds: [desired.id, ...columns.map(({ id }) => id)],
  }
}

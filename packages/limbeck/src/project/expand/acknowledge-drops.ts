import { dropColumn } from '../../objects/column/drop-column.ts'
import { schemaOption } from '../../objects/schema-option.ts'
import type { Acknowledgement } from '../../revisions/acknowledgement.ts'
import { identifier } from '../../sql/identifier.ts'
import { asideName, type Sides } from './aside-name.ts'
import type { Expansion } from './expansion.ts'

/** Why the old columns may go: what the phase has carried over from each. Nothing else that the revision takes away is meant. */
export function acknowledgeDrops(expansions: readonly Expansion[], sides: Sides): readonly Acknowledgement[] {
  return expansions.flatMap((expansion) =>
    expansion.old.map((column) => ({
      operation: dropColumn.of({
        table: expansion.table,
        column: asideName(expansion, column, sides),
        ...schemaOption(expansion.schema),
      }),
      reason: reasonOf(expansion),
    })),
  )
}

/** An expression that somebody stated may leave something out: nobody but them knows. */
function reasonOf({ new: fresh }: Expansion): string {
  const names = fresh.map(({ column }) => identifier(column.name)).join(', ')
  return fresh.some(({ isStated }) => isStated)
    ? `the --up of ${names} says what is kept of its values, and the rest may go`
    : `its values are in ${names}`
}

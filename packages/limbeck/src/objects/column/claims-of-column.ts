import { objectId } from '../../catalog/object-id.ts'
import { generatedName } from '../generated-name.ts'
import { relationClaim } from '../relation-claim.ts'
import type { Column } from './column.ts'
import { nameOfNotNull } from './name-of-not-null.ts'

/** The names that a column takes besides its own: of its identity's sequence, and from PostgreSQL 18 of its NOT NULL. */
export function claimsOfColumn(column: Column): readonly string[] {
  const { schema, table, name, identity, nullable } = column
  return [
    ...(identity === undefined
      ? []
      : [relationClaim(schema, identity.sequence ?? generatedName(table, name, 'seq'))]),
    ...(nullable ? [] : [objectId('not null', schema, table, nameOfNotNull(column))]),
  ]
}

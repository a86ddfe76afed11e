import type { CatalogObject } from '../../catalog/catalog.ts'
import { generatedName } from '../generated-name.ts'
import { present } from '../present.ts'
import type { Column } from './column.ts'
import { nameOfNotNull } from './name-of-not-null.ts'

/** An inherited column as it comes to a child when its table gets it: with what ADD COLUMN says, and no settings. */
export function columnMadeWith(column: Column, whole: CatalogObject): Column {
  const { nullable, default: value, storage, compression, statistics } = whole as Column
  // From PostgreSQL 18 a NOT NULL is a constraint, which has the name of the parent's.
  const name = nameOfNotNull(whole as Column)
  const isNamed = !nullable && name !== generatedName(column.table, column.name, 'not_null')
  return present<Column>({
    ...column,
    nullable,
    notNull: isNamed && column.notNull !== undefined ? { ...column.notNull, name } : column.notNull,
    default: value,
    storage,
    compression,
    statistics,
    options: undefined,
  })
}

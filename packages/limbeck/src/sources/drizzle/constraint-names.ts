import type { ForeignKey, PgColumn, PgTable, PrimaryKey, UniqueConstraint } from 'drizzle-orm/pg-core'
import { foreignKeyName } from './foreign-key-name.ts'
import type { Rendering } from './rendering.ts'

/** The name of a constraint or an index, or undefined where PostgreSQL gives it: `users_pkey`, `users_email_key`. */
export const constraintNames = {
  /** Of `.unique()` on a column. Drizzle 0.x fills an absent name in, with the property key, whatever the casing. */
  uniqueColumn(table: PgTable, column: PgColumn, { orm, names }: Rendering): string | undefined {
    const { uniqueName } = column
    if (orm.isOne || names === 'drizzle') return uniqueName
    return uniqueName === orm.core.uniqueKeyName(table, [column.name]) ? undefined : uniqueName
  },

  unique(table: PgTable, constraint: UniqueConstraint, { orm, names }: Rendering): string | undefined {
    const byDrizzle = orm.core.uniqueKeyName(
      table,
      constraint.columns.map((column) => column.name),
    )
    const isDefault =
      'isNameExplicit' in constraint ? !constraint.isNameExplicit : constraint.name === byDrizzle
    if (!isDefault) return constraint.name
    // Drizzle Kit 1.0 leaves the name of a unique constraint on one column to PostgreSQL.
    const isLeft = names === 'postgresql' || (orm.isOne && constraint.columns.length === 1)
    return isLeft ? undefined : byDrizzle
  },

  /** Of `primaryKey({ columns })`; that of a single `.primaryKey()` column is PostgreSQL's in every version. */
  primaryKey(key: PrimaryKey, rendering: Rendering): string | undefined {
    const given = (key as { readonly name?: string | undefined }).name
    if (given !== undefined || rendering.names === 'postgresql' || rendering.orm.isOne) return given
    return recased(key.getName(), key.columns, rendering)
  },

  foreignKey(key: ForeignKey, rendering: Rendering): string | undefined {
    const { name, columns, foreignTable, foreignColumns } = key.reference()
    if (name !== undefined || rendering.names === 'postgresql') return name
    if (!rendering.orm.isOne) return recased(key.getName(), [...columns, ...foreignColumns], rendering)
    const { getTableName } = rendering.orm.root
    const own = columns.map((column) => column.name)
    return foreignKeyName(
      getTableName(key.table),
      own,
      getTableName(foreignTable),
      foreignColumns.map((column) => column.name),
    )
  },

  /** Of an index over `columns`, all of them plain. */
  index(table: string, columns: readonly string[], { names }: Rendering): string | undefined {
    return names === 'postgresql' ? undefined : `${table}_${columns.join('_')}_index`
  },
}

/** Drizzle Kit 0.x makes a name of property keys, then replaces each by its column's name where it first occurs. */
function recased(name: string, columns: readonly PgColumn[], { columnName }: Rendering): string {
  return columns.reduce((text, column) => text.replace(column.name, () => columnName(column)), name)
}

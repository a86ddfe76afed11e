import type { PgColumn } from 'drizzle-orm/pg-core'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { columnType } from './column-type.ts'
import { defaultSql } from './default-sql.ts'
import type { Rendering } from './rendering.ts'
import { sequenceOptionsSql } from './sequence-options-sql.ts'

/** A column as it stands in `create table`, without its keys and unique constraints. */
export function columnSql(column: PgColumn, schema: string, rendering: Rendering): string {
  const parts = [identifier(rendering.columnName(column)), columnType(column, rendering).sql]
  const { generated, generatedIdentity: identity } = column
  if (generated !== undefined) {
    const mode = generated.mode === 'virtual' ? 'virtual' : 'stored'
    parts.push(`generated always as (${expressionSql(generated.as, rendering)}) ${mode}`)
  } else if (identity !== undefined) {
    const name = identity.sequenceName
    const options = [
      ...(name === undefined ? [] : [`sequence name ${qualified(schema, name)}`]),
      ...sequenceOptionsSql(identity.sequenceOptions ?? {}),
    ]
    const type = identity.type === 'always' ? 'always' : 'by default'
    parts.push(`generated ${type} as identity${options.length === 0 ? '' : ` (${options.join(' ')})`}`)
  } else {
    const value = defaultSql(column, rendering)
    if (value !== undefined) parts.push(`default ${value}`)
  }
  if (column.notNull) parts.push('not null')
  return parts.join(' ')
}

/** An expression is SQL, a function that makes it, or a plain value. */
function expressionSql(as: unknown, rendering: Rendering): string {
  const value: unknown = typeof as === 'function' ? as() : as
  const { root } = rendering.orm
  return rendering.sql(root.is(value, root.SQL) ? value : root.sql`${value}`, 'bare')
}

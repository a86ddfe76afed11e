import type { SQL } from 'drizzle-orm'
import { literal } from '../../sql/literal.ts'
import { arrayText } from './array-text.ts'
import type { DrizzleOptions } from './drizzle-options.ts'
import type { Orm } from './orm.ts'
import type { Rendering } from './rendering.ts'

/** Makes the `Rendering` for one copy of Drizzle. Names and queries are spelled by Drizzle's own dialect. */
export function createRendering(orm: Orm, options: DrizzleOptions): Rendering {
  const dialect = new orm.core.PgDialect(options.casing === undefined ? {} : { casing: options.casing })
  return {
    orm,
    names: options.names ?? 'drizzle',
    columnName(column) {
      const quoted = sql(orm.root.sql`${column}`, 'bare')
      return quoted.slice(1, -1).replaceAll('""', '"')
    },
    sql,
  }

  function sql(value: SQL, columns?: 'bare'): string {
    // A wrapper, because inlineParams would mark the user's own object. It decides how every value inside is spelled:
    // Drizzle's way prints a Date in the local form and refuses bigint.
    const inlined = Object.assign(new orm.root.SQL([value]).inlineParams(), { mapInlineParam: spell })
    return dialect.sqlToQuery(inlined, columns === 'bare' ? 'indexes' : undefined).sql
  }
}

function spell(value: unknown): string {
  if (
    value === null ||
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    typeof value === 'boolean'
  ) {
    return String(value)
  }
  if (typeof value === 'string') return literal(value)
  if (value instanceof Date) return literal(value.toISOString())
  if (value instanceof Uint8Array) return literal(`\\x${Buffer.from(value).toString('hex')}`)
  return literal(Array.isArray(value) ? arrayText(value) : JSON.stringify(value))
}

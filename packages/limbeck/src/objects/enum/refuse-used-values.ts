import { dollarQuoted } from '../../sql/dollar-quoted.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { RetypedColumn } from '../retyped-column.ts'

/**
 * A statement that fails, with SQLSTATE 23514, as long as rows have one of `values` in one of `columns`: its message
 * names each value, its column and how many rows have it. As SQL, so that a printed plan refuses as well as a run.
 */
export function refuseUsedValues(
  type: string,
  values: readonly string[],
  columns: readonly RetypedColumn[],
): string {
  const removed = `array[${values.map(literal).join(', ')}]::pg_catalog.text[]`
  const counts = columns.map((column) => countsOf(column, removed)).join('\n    union all\n    ')
  return `do ${dollarQuoted(`
declare
  found pg_catalog.text;
begin
  select pg_catalog.string_agg(pg_catalog.format('%L in %s (%s rows)', u.value, u.place, u.rows), ', '
    order by u.place, u.value) into found
  from (
    ${counts}
  ) u;
  if found is not null then
    raise exception using errcode = 'check_violation',
      message = ${literal(`values that ${type} loses are still in use: `)} || found,
      hint = 'Give these rows other values first, for example by op.execute in an earlier revision.';
  end if;
end
`)}`
}

function countsOf({ schema, table, column, isArray }: RetypedColumn, removed: string): string {
  const place = `${schema ?? 'public'}.${table}.${column}`
  const name = `t.${identifier(column)}`
  const values = isArray
    ? `(select distinct e.value from pg_catalog.unnest(${name}::pg_catalog.text[]) e(value))`
    : `(select ${name}::pg_catalog.text as value)`
  return `select ${literal(place)} as place, v.value, pg_catalog.count(*) as rows
    from ${qualified(schema, table)} t cross join lateral ${values} v
    where v.value = any (${removed}) group by v.value`
}

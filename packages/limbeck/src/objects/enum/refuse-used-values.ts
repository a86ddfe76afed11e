import { dollarQuoted } from '../../sql/dollar-quoted.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { TypeDefinition } from '../made-anew/type-definition.ts'
import type { RetypedColumn } from '../retyped-column.ts'
import { pathsTo, type Step } from './paths-to.ts'

/**
 * A statement that fails, with SQLSTATE 23514, as long as rows have one of `values` in one of `columns`, be it
 * within a value of one of `types`: its message names each value, its place and how many rows have it there. As SQL, so that a printed plan refuses as well as a run.
 */
export function refuseUsedValues(
  type: string,
  values: readonly string[],
  columns: readonly RetypedColumn[],
  types: readonly TypeDefinition[],
): string {
  const removed = `array[${values.map(literal).join(', ')}]::pg_catalog.text[]`
  // The rows of partitions and children are counted with their parent's.
  const counts = columns
    .filter(({ isInherited }) => !isInherited)
    .flatMap((column) => {
      const own = `${column.type ?? type}${column.isArray ? '[]' : ''}`
      return pathsTo(type, own, types).map((path) => countsOf(column, path, removed))
    })
    .join('\n    union all\n    ')
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

function countsOf({ schema, table, column }: RetypedColumn, path: readonly Step[], removed: string): string {
  const attributes = path.flatMap((step) => (typeof step === 'string' ? [] : [step.attribute]))
  const place = [schema ?? 'public', table, column, ...attributes].join('.')
  return `select ${literal(place)} as place, v.value, pg_catalog.count(*) as rows
    from ${qualified(schema, table)} t cross join lateral ${valuesOf(column, path)} v
    where v.value = any (${removed}) group by v.value`
}

/** The values at the end of a path, as text: each once for a row. */
function valuesOf(column: string, path: readonly Step[]): string {
  let value = `t.${identifier(column)}`
  const elements: string[] = []
  for (const step of path) {
    if (typeof step !== 'string') {
      value = `(${value}).${identifier(step.attribute)}`
      continue
    }
    const name = `e${elements.length + 1}`
    const several = step === 'each' ? value : `array[pg_catalog.lower(${value}), pg_catalog.upper(${value})]`
    // In the list of what is selected, an element of a composite type stays one value.
    elements.push(`lateral (select pg_catalog.unnest(${several}) as value) ${name}`)
    value = `${name}.value`
  }
  const selected = `${value}::pg_catalog.text as value`
  return elements.length === 0
    ? `(select ${selected})`
    : `(select distinct ${selected} from ${elements.join(' cross join ')})`
}

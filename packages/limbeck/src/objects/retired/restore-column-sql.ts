import { dollarQuoted } from '../../sql/dollar-quoted.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { ColumnDefinition } from '../column/column-definition.ts'
import { identitySql } from '../column/identity-sql.ts'
import { generatedName } from '../generated-name.ts'
import { retiredNames } from './retired-names.ts'

/** What counts the rows of an identity or serial column on, from the greatest number that there is. */
function numbering(
  whole: string,
  alter: string,
  { schema, table, column }: Pick<RestoredColumn, 'schema' | 'table' | 'column'>,
): readonly string[] {
  const greatest = `(select pg_catalog.max(${identifier(column.name)}) from ${whole})`
  const countOn = (sequence: string) =>
    `perform pg_catalog.setval(${sequence}, coalesce(${greatest}, 0) + 1, false)`
  if (column.identity !== undefined) {
    const sequence = `pg_catalog.pg_get_serial_sequence(owner::text, ${literal(column.name)})`
    return [`${alter} add ${identitySql(column.identity, schema)}`, countOn(sequence)]
  }
  const type = serialTypes.get(column.type.toLowerCase())
  if (type === undefined) return []
  const sequence = qualified(schema, generatedName(table, column.name, 'seq'))
  const name = literal(sequence)
  return [
    `create sequence ${sequence} as ${type} owned by ${whole}.${identifier(column.name)}`,
    `${alter} set default pg_catalog.nextval(${name}::pg_catalog.regclass), alter column ${identifier(column.name)} set not null`,
    countOn(name),
  ]
}

const serialTypes: ReadonlyMap<string, string> = new Map([
  ['smallserial', 'smallint'],
  ['serial2', 'smallint'],
  ['serial', 'integer'],
  ['serial4', 'integer'],
  ['bigserial', 'bigint'],
  ['serial8', 'bigint'],
])

/** A column to bring back, and the statement that adds it where none is retired. */
export interface RestoredColumn {
  readonly schema?: string
  readonly table: string
  readonly column: ColumnDefinition
  readonly add: string
}

/**
 * Gives the column that was retired last under this name its name back, and what it had of default, identity and NOT NULL. A
 * row that was written meanwhile has no value: it gets the default, and without one a NOT NULL column is not restored.
 */
export function restoreColumnSql(args: RestoredColumn): string {
  const { schema, table, column, add } = args
  const whole = qualified(schema, table)
  const name = identifier(column.name)
  const alter = `alter table ${whole} alter column ${name}`
  const isRequired = column.nullable === false
  const fill = column.default !== undefined && isRequired
  const required = column.notNull?.name === undefined ? '' : `constraint ${identifier(column.notNull.name)} `
  return `do ${dollarQuoted(`
declare
  owner constant pg_catalog.regclass := ${literal(whole)}::pg_catalog.regclass;
  retired record;
  without bigint;
begin
  select attname, pg_catalog.col_description(owner, attnum)::pg_catalog.jsonb ->> 'comment' as comment into retired
    from pg_catalog.pg_attribute
    where attrelid = owner and not attisdropped and case when attname ~ ${literal(retiredNames)} then
      pg_catalog.col_description(owner, attnum)::pg_catalog.jsonb ->> 'column' = ${literal(column.name)} end
    order by pg_catalog.substring(attname, '[0-9]+$')::int desc limit 1;
  if not found then
    raise notice 'no values of column % of % are retired', ${literal(column.name)}::text, owner;
    ${add};
    return;
  end if;
  execute pg_catalog.format('comment on column %s.%I is %L', owner, retired.attname, retired.comment);
  execute pg_catalog.format('alter table %s rename column %I to %I', owner, retired.attname, ${literal(column.name)}::text);
${[
  ...(column.default === undefined ? [] : [`${alter} set default ${column.default}`]),
  ...(fill ? [`update ${whole} set ${name} = default where ${name} is null`] : []),
  ...(isRequired
    ? [
        `select pg_catalog.count(*) into without from ${whole} where ${name} is null`,
        `if without > 0 then raise exception '% rows of % have no value for %: they were written while it was retired', without, owner, ${literal(column.name)}::text using errcode = 'not_null_violation', hint = pg_catalog.format('Give %I a value in these rows, or delete them.', retired.attname); end if`,
        column.notNull?.name === undefined
          ? `${alter} set not null`
          : `alter table ${whole} add ${required}not null ${name}`,
      ]
    : []),
  ...numbering(whole, alter, args),
]
  .map((line) => `  ${line};\n`)
  .join('')}end
`)}`
}

import type { CatalogObject } from '../../src/catalog/catalog.ts'
import type { Column } from '../../src/objects/column/column.ts'
import type { Constraint } from '../../src/objects/constraint/constraint.ts'
import type { Enum } from '../../src/objects/enum/enum.ts'
import type { Routine } from '../../src/objects/routine/routine.ts'
import type { Table } from '../../src/objects/table/table.ts'
import type { Trigger } from '../../src/objects/trigger/trigger.ts'
import type { View } from '../../src/objects/view/view.ts'
import { identifier } from '../../src/sql/identifier.ts'
import { literal } from '../../src/sql/literal.ts'
import { qualified } from '../../src/sql/qualified.ts'
import type { Draw } from './seeded-draw.ts'

/** Statements that change an object in a way that people change such objects; `fresh` is a name that nothing has. */
type Mutation<Object extends CatalogObject> = (object: Object, draw: Draw, fresh: string) => string

const types = [
  'text',
  'integer',
  'bigint',
  'numeric(12,2)',
  'timestamptz',
  'boolean',
  'uuid',
  'jsonb',
  'text[]',
]

/** What can be done to the objects of each kind. PostgreSQL refuses some of it, depending on what else there is. */
export const mutations: Readonly<Record<string, readonly Mutation<never>[]>> = {
  table: [
    (table: Table) => `drop table ${of(table)} cascade`,
    (table: Table, _, fresh) => `alter table ${of(table)} rename to ${fresh}`,
    (table: Table, draw, fresh) => `alter table ${of(table)} add column ${fresh} ${pick(types, draw)}`,
    (table: Table, _, fresh) => `alter table ${of(table)} add column ${fresh} integer not null default 7`,
    (table: Table, _, fresh) => `alter table ${of(table)} add constraint ${fresh} check (1 > 0)`,
    (table: Table, _, fresh) => `comment on table ${of(table)} is ${literal(fresh)}`,
    (table: Table) => `alter table ${of(table)} set (fillfactor = 70)`,
    (table: Table) => `alter table ${of(table)} enable row level security`,
    (table: Table, _, fresh) => `create table ${fresh} (like ${of(table)} including all)`,
  ],
  column: [
    (column: Column) => `${alter(column)} drop column ${identifier(column.name)} cascade`,
    (column: Column, _, fresh) => `${alter(column)} rename column ${identifier(column.name)} to ${fresh}`,
    (column: Column) => `${alterColumn(column)} type text`,
    (column: Column) => `${alterColumn(column)} type bigint using null`,
    (column: Column) => `${alterColumn(column)} set not null`,
    (column: Column) => `${alterColumn(column)} drop not null`,
    (column: Column) => `${alterColumn(column)} drop default`,
    (column: Column) => `${alterColumn(column)} set default null`,
    (column: Column) => `${alterColumn(column)} set statistics 42`,
    (column: Column, _, fresh) =>
      `create index ${fresh} on ${of({ ...column, name: column.table })} (${identifier(column.name)})`,
    (column: Column, _, fresh) =>
      `${alter(column)} add constraint ${fresh} unique (${identifier(column.name)})`,
    (column: Column, _, fresh) =>
      `comment on column ${of({ ...column, name: column.table })}.${identifier(column.name)} is ${literal(fresh)}`,
  ],
  constraint: [
    (constraint: Constraint) => `${alter(constraint)} drop constraint ${identifier(constraint.name)} cascade`,
    (constraint: Constraint, _, fresh) =>
      `${alter(constraint)} rename constraint ${identifier(constraint.name)} to ${fresh}`,
  ],
  index: [
    (index: Named) => `drop index ${of(index)}`,
    (index: Named, _, fresh) => `alter index ${of(index)} rename to ${fresh}`,
  ],
  enum: [
    (type: Enum, _, fresh) => `alter type ${of(type)} add value ${literal(fresh)}`,
    (type: Enum, draw, fresh) =>
      `alter type ${of(type)} add value ${literal(fresh)} before ${literal(pick(type.values, draw))}`,
    (type: Enum, draw, fresh) =>
      `alter type ${of(type)} rename value ${literal(pick(type.values, draw))} to ${literal(fresh)}`,
    (type: Enum, _, fresh) => `alter type ${of(type)} rename to ${fresh}`,
    (type: Enum) => `drop type ${of(type)} cascade`,
    (type: Enum) => shuffled(type),
  ],
  view: [
    (view: View) => `drop view ${of(view)} cascade`,
    (view: View, _, fresh) =>
      `create or replace view ${of(view)} as select *, 1 as ${fresh} from (${view.query.replace(/;\s*$/, '')}) old`,
    (view: View) => `alter view ${of(view)} set (security_barrier)`,
  ],
  'materialized-view': [(view: Named) => `drop materialized view ${of(view)} cascade`],
  function: [
    (routine: Routine) => `drop function ${of(routine)}(${routine.types}) cascade`,
    (routine: Routine) => `alter function ${of(routine)}(${routine.types}) cost 321`,
    (routine: Routine) => `alter function ${of(routine)}(${routine.types}) security definer`,
    (routine: Routine, _, fresh) => `alter function ${of(routine)}(${routine.types}) rename to ${fresh}`,
    (routine: Routine, _, fresh) =>
      `comment on function ${of(routine)}(${routine.types}) is ${literal(fresh)}`,
  ],
  trigger: [
    (trigger: Trigger) =>
      `drop trigger ${identifier(trigger.name)} on ${of({ ...trigger, name: trigger.table })}`,
    (trigger: Trigger) => `${alter(trigger)} disable trigger ${identifier(trigger.name)}`,
  ],
  sequence: [
    (sequence: Named) => `alter sequence ${of(sequence)} increment 5 cycle`,
    (sequence: Named) => `drop sequence ${of(sequence)} cascade`,
  ],
  domain: [
    (domain: Named, _, fresh) =>
      `alter domain ${of(domain)} add constraint ${fresh} check (value is not null)`,
    (domain: Named) => `drop domain ${of(domain)} cascade`,
  ],
}

interface Named {
  readonly schema: string
  readonly name: string
}

interface OfTable {
  readonly schema: string
  readonly table: string
}

function of({ schema, name }: Named): string {
  return qualified(schema, name)
}

function alter({ schema, table }: OfTable): string {
  return `alter table ${qualified(schema, table)}`
}

function alterColumn(column: Column): string {
  return `${alter(column)} alter column ${identifier(column.name)}`
}

function pick<Value>(values: readonly Value[], draw: Draw): Value {
  return values[draw(values.length)] as Value
}

/** PostgreSQL cannot reorder values: what a person does is put their labels in another order. */
function shuffled({ schema, name, values }: Enum): string {
  const [first, second] = values
  if (first === undefined || second === undefined) return 'select 1 / 0'
  const rename = (from: string, to: string) =>
    `alter type ${qualified(schema, name)} rename value ${literal(from)} to ${literal(to)}`
  return [rename(first, '-'), rename(second, first), rename('-', second)].join(';\n')
}

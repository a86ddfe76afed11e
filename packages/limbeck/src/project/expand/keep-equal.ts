import { createFunction } from '../../objects/function/create-function.ts'
import { dropFunction } from '../../objects/function/drop-function.ts'
import { schemaOption } from '../../objects/schema-option.ts'
import { createTrigger } from '../../objects/trigger/create-trigger.ts'
import { dropTrigger } from '../../objects/trigger/drop-trigger.ts'
import type { Operation } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import type { Expansion, PhaseColumn } from './expansion.ts'

/** The operations that make the trigger which keeps old and new columns equal, and its function. */
export function keepEqual(expansion: Expansion): readonly Operation[] {
  const { schema, table, trigger } = expansion
  const path = ['pg_catalog', schema, 'public'].filter((name, index, all) => all.indexOf(name) === index)
  return [
    createFunction.of({
      name: trigger,
      returns: 'trigger',
      language: 'plpgsql',
      body: bodyOf(expansion),
      settings: { search_path: path.map(identifier).join(', ') },
      ...schemaOption(schema),
    }),
    createTrigger.of({
      table,
      name: trigger,
      timing: 'before',
      events: ['insert', 'update'],
      forEach: 'row',
      function: qualified(schema, trigger),
      ...schemaOption(schema),
    }),
  ]
}

/** What drops both. */
export function endKeepEqual({ schema, table, trigger }: Expansion): readonly Operation[] {
  return [
    dropTrigger.of({ table, name: trigger, ...schemaOption(schema) }),
    dropFunction.of({ name: trigger, types: '', ...schemaOption(schema) }),
  ]
}

/**
 * A new row counts as a new client's when it has a value in a new column, since these have no default in the phase. In an
 * update the side that changed counts, the new one where both did. A side that agrees with the other is left alone:
 * there and back a value may not be the same.
 */
function bodyOf({ table, old, new: fresh }: Expansion): string {
  const row = `(select new.*) as ${identifier(table)}`
  const assign = (columns: readonly PhaseColumn[]) =>
    `select ${columns.map(({ expression }) => closed(expression)).join(', ')} into ${columns.map(({ name }) => `new.${identifier(name)}`).join(', ')} from ${row};`
  const agrees = (columns: readonly PhaseColumn[]) =>
    `(select ${columns.map((column) => `${comparable(column, 'new.')} is not distinct from ${closed(column.expression)}${cast(column)}`).join(' and ')} from ${row})`
  const differs = (columns: readonly PhaseColumn[]) =>
    columns
      .map((column) => `${comparable(column, 'new.')} is distinct from ${comparable(column, 'old.')}`)
      .join(' or ')
  // In a row that is not filled yet a client may have set one of several columns.
  const wasEmpty = fresh.map(({ name }) => `old.${identifier(name)} is null`).join(' and ')
  const complete =
    fresh.length === 1
      ? ''
      : `
    if ${wasEmpty} then
      select ${fresh.map(({ name, expression }) => `coalesce(new.${identifier(name)}, ${closed(expression)})`).join(', ')} into ${fresh.map(({ name }) => `new.${identifier(name)}`).join(', ')} from ${row};
    end if;`
  const isGiven = fresh.map(({ name }) => `new.${identifier(name)} is not null`).join(' or ')
  const isEmpty = fresh.map(({ name }) => `new.${identifier(name)} is null`).join(' and ')
  return `
#variable_conflict use_column
begin
  if tg_op = 'INSERT' then
    if ${isGiven} then
      ${assign(old)}
    else
      ${assign(fresh)}
    end if;
  elsif ${differs(fresh)} then${complete}
    if not ${agrees(fresh)} then
      ${assign(old)}
    end if;
  elsif ${differs(old)} then
    if not ${agrees(old)} then
      ${assign(fresh)}
    end if;
  elsif ${isEmpty} then
    ${assign(fresh)}
  end if;
  return new;
end
`
}

function closed(sql: string): string {
  return sql.includes('--') ? `(${sql}\n)` : `(${sql})`
}

function comparable(column: PhaseColumn, record: string): string {
  return `${record}${identifier(column.name)}${cast(column)}`
}

/** These types have no operator that compares for equality. */
const withoutEquality: ReadonlySet<string> = new Set(['json', 'xml', 'point', 'polygon', 'box'])

function cast({ column }: PhaseColumn): string {
  return withoutEquality.has(column.type.replace(/(\[\])+$/, '')) ? '::text' : ''
}

import type { Catalog } from '../../catalog/catalog.ts'
import { addColumn } from '../../objects/column/add-column.ts'
import { alterColumn } from '../../objects/column/alter-column.ts'
import { definitionOfColumn } from '../../objects/column/definition-of-column.ts'
import { schemaOption } from '../../objects/schema-option.ts'
import { backfill } from '../../operations/backfill.ts'
import type { Operation } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import type { Expansion, PhaseColumn } from './expansion.ts'
import { keepEqual } from './keep-equal.ts'

/**
 * Adds the columns of one side beside those of the other, keeps both equal from then on, fills them for the rows that are
 * there, and only then makes them NOT NULL. All are there before the first is filled: clients use them from then on.
 *
 * In the phase the old columns have defaults and the new ones none, so that a value in a new one is a client's own.
 * `there` is what is there before: a default that needs more comes later.
 */
export function fillColumns(
  expansions: readonly Expansion[],
  side: 'old' | 'new',
  there: Catalog,
): readonly Operation[] {
  const each = (make: (expansion: Expansion) => readonly Operation[]) => expansions.flatMap(make)
  return [
    ...each((expansion) => [
      ...expansion[side].map((column) => addColumn.of({ ...placeOf(expansion), column: bareColumn(column) })),
      ...(side === 'old' ? moveDefaults(expansion, there) : []),
      ...keepEqual(expansion),
    ]),
    ...each((expansion) => [
      backfill.of({
        ...placeOf(expansion),
        set: Object.fromEntries(expansion[side].map(({ name, expression }) => [name, expression])),
        where: whereLeft(expansion[side]),
      }),
    ]),
    ...each((expansion) =>
      expansion[side]
        .filter(({ column }) => !column.nullable)
        .map(({ name }) => alterColumn.of({ ...placeOf(expansion), column: name, nullable: false })),
    ),
  ]
}

function placeOf({ schema, table }: Expansion): { readonly table: string; readonly schema?: string } {
  return { table, ...schemaOption(schema) }
}

function moveDefaults(expansion: Expansion, there: Catalog): readonly Operation[] {
  const place = placeOf(expansion)
  return [
    ...expansion.new
      .filter(({ column }) => column.default !== undefined)
      .map(({ name }) => alterColumn.of({ ...place, column: name, default: null })),
    ...expansion.old.flatMap(({ column: { default: value, requires }, name }) =>
      value !== undefined && requires.every((id) => there.objects.has(id))
        ? [alterColumn.of({ ...place, column: name, default: value })]
        : [],
    ),
  ]
}

/** Without what would give the column values of its own, or refuse that it has none yet. */
function bareColumn({ column, name }: PhaseColumn): ReturnType<typeof definitionOfColumn> {
  const { default: _default, identity, notNull, nullable, ...rest } = definitionOfColumn(column)
  return { ...rest, name, nullable: true }
}

/** A row that has a value in one of them is some client's own, and stays as it is. */
function whereLeft(columns: readonly PhaseColumn[]): string {
  const empty = columns.map(({ name }) => `${identifier(name)} is null`).join(' and ')
  const values = columns.map(({ expression }) => `${operand(expression)} is not null`).join(' or ')
  return `${empty} and ${columns.length === 1 ? values : `(${values})`}`
}

function operand(expression: string): string {
  if (/^\w+$/.test(expression)) return expression
  return expression.includes('--') ? `(${expression}\n)` : `(${expression})`
}

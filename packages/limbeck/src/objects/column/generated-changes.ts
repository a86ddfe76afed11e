import type { DiffContext } from '../kind.ts'
import { tableId } from '../table/table-id.ts'
import type { ColumnChanges } from './alter-column.ts'
import type { Column } from './column.ts'
import { usingOf } from './using-of.ts'

/** How a column's being generated changes; `replace` where PostgreSQL cannot change it in place. */
export function generatedChanges(
  { generated: before, type: typeBefore }: Column,
  { generated: after, type, name, schema, table }: Column,
  context: DiffContext,
): ColumnChanges | 'replace' {
  if (before === undefined) return after === undefined ? {} : 'replace'
  if (after === undefined) return before.kind === 'virtual' ? 'replace' : { dropExpression: true }
  if (before.kind !== after.kind) return 'replace'
  // A generated column takes no USING.
  if (type !== typeBefore && usingOf(name, typeBefore, type) !== undefined) return 'replace'
  if (before.expression === after.expression) return {}
  if (context.desired.serverVersion < 170000 || type !== typeBefore) return 'replace'
  if (after.kind === 'virtual' && hasCheck(schema, table, context)) return 'replace'
  return { setExpression: after.expression }
}

/** PostgreSQL 18 does not change the expression of a virtual column in a table with a CHECK. */
function hasCheck(schema: string, table: string, { current, desired }: DiffContext): boolean {
  return [current, desired].some((catalog) =>
    [...catalog.objects.values()].some(
      (object) =>
        object.kind === 'constraint' &&
        object.droppedWith === tableId(schema, table) &&
        'type' in object &&
        object.type === 'check',
    ),
  )
}

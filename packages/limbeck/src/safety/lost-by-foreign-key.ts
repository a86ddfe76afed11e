import type { CreateForeignKey } from '../objects/constraint/create-foreign-key.ts'
import type { Lost } from '../operations/lost.ts'
import type { Operation } from '../operations/operation.ts'

const deleting: readonly string[] = ['cascade', 'set null', 'set default']

/**
 * What a foreign key no longer protects once it lets rows be deleted or emptied together with the row that they reference:
 * a loss only where another one on the same columns forbids that before the plan.
 */
export function lostByForeignKey({ op, args }: Operation): readonly Lost[] {
  if (op !== 'createForeignKey') return []
  const { schema = 'public', table, columns, onDelete } = args as CreateForeignKey
  if (onDelete === undefined || !deleting.includes(onDelete)) return []
  return [{ what: 'protection', table: { schema, name: table }, columns, action: onDelete }]
}

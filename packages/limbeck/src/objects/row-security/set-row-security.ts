import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedChanges } from '../named-changes.ts'

/** Arguments of `setRowSecurity`. */
export interface SetRowSecurity extends RowSecurityChanges {
  readonly table: string
}

/** What `setRowSecurity` changes, and where. */
export interface RowSecurityChanges {
  readonly schema?: string
  /** Whether the table's policies are in force. */
  readonly enabled?: boolean
  /** Whether they are in force for the table's owner too. */
  readonly forced?: boolean
}

/**
 * Puts a table's row security policies in force, or out of it. Follows ALTER TABLE … ROW LEVEL SECURITY.
 *
 * @throws LimbeckError `operation.changes-nothing`
 */
export const setRowSecurity = defineOperation('setRowSecurity', {
  record: (table: string, changes: RowSecurityChanges): SetRowSecurity => ({
    table,
    ...namedChanges('setRowSecurity', changes),
  }),
  render: ({ table, ...changes }) => [table, changes],
  sql: ({ table, schema, enabled, forced }) => {
    const commands = [
      ...(enabled === undefined ? [] : [`${enabled ? 'enable' : 'disable'} row level security`]),
      ...(forced === undefined ? [] : [`${forced ? '' : 'no '}force row level security`]),
    ]
    return [{ sql: `alter table ${qualified(schema, table)} ${commands.join(', ')}` }]
  },
  touches: ({ schema = 'public', table }) => ({ changes: [objectId('table', schema, table)] }),
})

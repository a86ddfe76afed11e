import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'

/** Arguments of `renameSchema`. */
export interface RenameSchema {
  readonly name: string
  readonly to: string
}

/** Gives a schema another name. Follows ALTER SCHEMA … RENAME TO. */
export const renameSchema = defineOperation('renameSchema', {
  record: (name: string, to: string): RenameSchema => ({ name, to }),
  render: ({ name, to }) => [name, to],
  sql: ({ name, to }) => [{ sql: `alter schema ${identifier(name)} rename to ${identifier(to)}` }],
  touches: ({ name, to }) => ({ drops: [objectId('schema', name)], creates: [objectId('schema', to)] }),
})

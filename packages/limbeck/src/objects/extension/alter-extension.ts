import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'

/** Arguments of `alterExtension`. */
export interface AlterExtension extends ExtensionChanges {
  readonly name: string
}

/** What `alterExtension` changes; at least one of them. */
export interface ExtensionChanges {
  /** The version to update to; null is the one that the server installs by default. */
  readonly version?: string | null
  /** The schema to move its objects to. */
  readonly schema?: string
}

/** Updates an extension or moves it to another schema. Follows ALTER EXTENSION. */
export const alterExtension = defineOperation('alterExtension', {
  record: (name: string, changes: ExtensionChanges): AlterExtension => ({ name, ...changes }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ name, version, schema }) => {
    const alter = `alter extension ${identifier(name)}`
    const to = typeof version === 'string' ? ` to ${literal(version)}` : ''
    return [
      ...(version === undefined ? [] : [{ sql: `${alter} update${to}` }]),
      ...(schema === undefined ? [] : [{ sql: `${alter} set schema ${identifier(schema)}` }]),
    ]
  },
  touches: ({ name }) => ({ changes: [objectId('extension', name)] }),
})

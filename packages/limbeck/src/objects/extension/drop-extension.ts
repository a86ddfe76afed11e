import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { trailingOptions } from '../trailing-options.ts'

/** Arguments of `dropExtension`. */
export interface DropExtension extends DropExtensionOptions {
  readonly name: string
}

/** Options of `dropExtension`. */
export interface DropExtensionOptions {
  readonly ifExists?: boolean
  /** Drops what uses it too; otherwise an extension in use stays, with an error. */
  readonly cascade?: boolean
}

/** Removes an extension with its members. Follows DROP EXTENSION. */
export const dropExtension = defineOperation('dropExtension', {
  record: (name: string, options: DropExtensionOptions = {}): DropExtension => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, ifExists, cascade }) => [
    {
      sql: `drop extension ${ifExists ? 'if exists ' : ''}${identifier(name)}${cascade ? ' cascade' : ''}`,
      hazards: [
        {
          kind: 'loses-data',
          on: objectId('extension', name),
          lost: { what: 'extension', extension: name, cascade: cascade === true },
        },
      ],
    },
  ],
  touches: ({ name }) => ({ drops: [objectId('extension', name)] }),
})

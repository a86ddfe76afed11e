import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { trailingOptions } from '../trailing-options.ts'

/** Arguments of `dropSchema`. */
export interface DropSchema extends DropSchemaOptions {
  readonly name: string
}

/** Options of `dropSchema`. */
export interface DropSchemaOptions {
  readonly ifExists?: boolean
  /** Drops what is in it too; otherwise a schema that is not empty stays, with an error. */
  readonly cascade?: boolean
}

/** Drops a schema. Follows DROP SCHEMA. */
export const dropSchema = defineOperation('dropSchema', {
  record: (name: string, options: DropSchemaOptions = {}): DropSchema => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, ifExists, cascade }) => [
    {
      sql: `drop schema ${ifExists ? 'if exists ' : ''}${identifier(name)}${cascade ? ' cascade' : ''}`,
      ...(cascade && {
        hazards: [
          {
            kind: 'loses-data' as const,
            on: objectId('schema', name),
            lost: { what: 'schema' as const, schema: name },
          },
        ],
      }),
    },
  ],
  touches: ({ name }) => ({ drops: [objectId('schema', name)] }),
})

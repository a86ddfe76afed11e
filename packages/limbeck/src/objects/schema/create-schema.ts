import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { trailingOptions } from '../trailing-options.ts'

/** Arguments of `createSchema`. */
export interface CreateSchema extends CreateSchemaOptions {
  readonly name: string
}

/** Options of `createSchema`. */
export interface CreateSchemaOptions {
  readonly ifNotExists?: boolean
}

/** Makes an empty schema. Follows CREATE SCHEMA. */
export const createSchema = defineOperation('createSchema', {
  record: (name: string, options: CreateSchemaOptions = {}): CreateSchema => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, ifNotExists }) => [
    { sql: `create schema ${ifNotExists ? 'if not exists ' : ''}${identifier(name)}` },
  ],
  touches: ({ name }) => ({ creates: [objectId('schema', name)] }),
})

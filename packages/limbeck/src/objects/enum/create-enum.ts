import { defineOperation } from '../../operations/define-operation.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { enumId } from './enum-id.ts'

/** Arguments of `createEnum`. */
export interface CreateEnum extends CreateEnumOptions {
  readonly name: string
  readonly values: readonly string[]
}

/** Options of `createEnum`. */
export interface CreateEnumOptions {
  readonly schema?: string
}

/** Makes an enum type. Follows CREATE TYPE … AS ENUM. */
export const createEnum = defineOperation('createEnum', {
  record: (name: string, values: readonly string[], options: CreateEnumOptions = {}): CreateEnum => ({
    name,
    values,
    ...options,
  }),
  render: ({ name, values, ...options }) => [name, values, ...trailingOptions(options)],
  sql: ({ name, values, schema }) => [
    { sql: `create type ${qualified(schema, name)} as enum (${values.map(literal).join(', ')})` },
  ],
  touches: (args) => ({ creates: [enumId(args)] }),
})

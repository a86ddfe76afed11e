import { defineOperation } from '../../operations/define-operation.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { enumId } from './enum-id.ts'

/** Arguments of `addEnumValue`. */
export interface AddEnumValue extends AddEnumValueOptions {
  readonly name: string
  readonly value: string
}

/** Options of `addEnumValue`: the new value's place (default: the end), by one of its neighbours. */
export interface AddEnumValueOptions {
  readonly before?: string
  readonly after?: string
  readonly schema?: string
  readonly ifNotExists?: boolean
}

/** Adds one value to an enum type. Follows ALTER TYPE … ADD VALUE. */
export const addEnumValue = defineOperation('addEnumValue', {
  record: (name: string, value: string, options: AddEnumValueOptions = {}): AddEnumValue => ({
    name,
    value,
    ...options,
  }),
  render: ({ name, value, ...options }) => [name, value, ...trailingOptions(options)],
  sql: ({ name, value, before, after, schema, ifNotExists }) => {
    const add = `alter type ${qualified(schema, name)} add value ${ifNotExists ? 'if not exists ' : ''}`
    const place =
      before !== undefined
        ? ` before ${literal(before)}`
        : after !== undefined
          ? ` after ${literal(after)}`
          : ''
    // A value cannot be used in the transaction that adds it.
    return [{ sql: `${add}${literal(value)}${place}`, transaction: 'own' }]
  },
  touches: (args) => ({ changes: [enumId(args)] }),
})

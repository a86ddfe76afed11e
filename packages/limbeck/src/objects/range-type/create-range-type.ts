import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import type { RangeTypeDefinition } from './range-type-definition.ts'
import { rangeTypeId } from './range-type-id.ts'

/** Arguments of `createRangeType`. */
export interface CreateRangeType extends CreateRangeTypeOptions {
  readonly name: string
}

/** Options of `createRangeType`. */
export interface CreateRangeTypeOptions extends RangeTypeDefinition {
  readonly schema?: string
}

/** Makes a range type and its multirange type. Follows CREATE TYPE … AS RANGE. */
export const createRangeType = defineOperation('createRangeType', {
  record: (name: string, options: CreateRangeTypeOptions): CreateRangeType => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: (args) => {
    const attributes = [
      `subtype = ${args.subtype}`,
      ...setting('subtype_opclass', args.subtypeOperatorClass),
      ...setting('collation', args.collation),
      ...setting('canonical', args.canonical),
      ...setting('subtype_diff', args.subtypeDiff),
      ...(args.multirange === undefined
        ? []
        : [`multirange_type_name = ${qualified(args.schema, args.multirange)}`]),
    ]
    return [{ sql: `create type ${qualified(args.schema, args.name)} as range (${attributes.join(', ')})` }]
  },
  touches: (args) => ({ creates: [rangeTypeId(args)] }),
})

function setting(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name} = ${value}`]
}

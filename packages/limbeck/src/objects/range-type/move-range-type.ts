import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { multirangeName } from './multirange-name.ts'
import { rangeTypeId } from './range-type-id.ts'

/** Arguments of `moveRangeType`. */
export interface MoveRangeType extends MoveRangeTypeOptions {
  readonly name: string
  /** The schema that it goes to. */
  readonly to: string
}

/** Options of `moveRangeType`. */
export interface MoveRangeTypeOptions {
  /** The schema where it stands before. Default `public`. */
  readonly schema?: string
  /** The type of its bounds, as SQL. */
  readonly subtype: string
  /** Default: as PostgreSQL names it. */
  readonly multirange?: string
}

/** Moves a range type to another schema, with what was made with it: its multirange type and the functions that make values of
 * both, which ALTER TYPE … SET SCHEMA alone leaves where they are. */
export const moveRangeType = defineOperation('moveRangeType', {
  record: (name: string, to: string, options: MoveRangeTypeOptions): MoveRangeType => ({
    name,
    to,
    ...options,
  }),
  render: ({ name, to, ...options }) => [name, to, options],
  sql: ({ schema, name, to, subtype, multirange = multirangeName(name) }) => {
    const moved = qualified(to, name)
    const functions = [
      [name, `${subtype}, ${subtype}`],
      [name, `${subtype}, ${subtype}, text`],
      [multirange, ''],
      [multirange, moved],
      [multirange, `${moved}[]`],
    ] as const
    return [
      `type ${qualified(schema, name)}`,
      `type ${qualified(schema, multirange)}`,
      ...functions.map(([each, types]) => `function ${qualified(schema, each)}(${types})`),
    ].map((each) => ({ sql: `alter ${each} set schema ${identifier(to)}` }))
  },
  touches: ({ to, name, schema = 'public' }) => ({
    drops: [rangeTypeId({ name, schema })],
    creates: [rangeTypeId({ name, schema: to })],
  }),
})

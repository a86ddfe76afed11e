import { qualified } from '../../sql/qualified.ts'
import { defineDrop } from '../define-drop.ts'
import { rangeTypeId } from './range-type-id.ts'

/** Drops a range type and its multirange type. Follows DROP TYPE. */
export const dropRangeType = defineDrop('dropRangeType', {
  names: ['name'],
  statement: ({ schema, name }, ifExists) => `drop type ${ifExists}${qualified(schema, name)}`,
  id: rangeTypeId,
})

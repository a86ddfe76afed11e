import { qualified } from '../../sql/qualified.ts'
import { defineDrop } from '../define-drop.ts'
import { compositeTypeId } from './composite-type-id.ts'

/** Drops a composite type. Follows DROP TYPE. */
export const dropCompositeType = defineDrop('dropCompositeType', {
  names: ['name'],
  statement: ({ schema, name }, ifExists) => `drop type ${ifExists}${qualified(schema, name)}`,
  id: compositeTypeId,
})

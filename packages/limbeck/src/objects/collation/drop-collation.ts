import { qualified } from '../../sql/qualified.ts'
import { defineDrop } from '../define-drop.ts'
import { collationId } from './collation-id.ts'

/** Drops a collation. Follows DROP COLLATION. */
export const dropCollation = defineDrop('dropCollation', {
  names: ['name'],
  statement: ({ schema, name }, ifExists) => `drop collation ${ifExists}${qualified(schema, name)}`,
  id: collationId,
})

import { qualified } from '../../sql/qualified.ts'
import { defineMove } from '../define-move.ts'
import { viewId } from './view-id.ts'

/** Moves a view to another schema. Follows ALTER VIEW … SET SCHEMA. */
export const moveView = defineMove('moveView', {
  names: ['name'],
  statement: ({ schema, name }) => `alter view ${qualified(schema, name)}`,
  id: ({ schema, name }) => viewId(schema, name),
})

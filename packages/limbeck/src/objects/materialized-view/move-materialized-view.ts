import { qualified } from '../../sql/qualified.ts'
import { defineMove } from '../define-move.ts'
import { materializedViewId } from './materialized-view-id.ts'

/** Moves a materialized view to another schema; its indexes go along. Follows ALTER MATERIALIZED VIEW … SET SCHEMA. */
export const moveMaterializedView = defineMove('moveMaterializedView', {
  names: ['name'],
  statement: ({ schema, name }) => `alter materialized view ${qualified(schema, name)}`,
  id: ({ schema, name }) => materializedViewId(schema, name),
})

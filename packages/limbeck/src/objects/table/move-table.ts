import { qualified } from '../../sql/qualified.ts'
import { defineMove } from '../define-move.ts'
import { tableId } from './table-id.ts'

/** Moves a table to another schema; its indexes, constraints, row type and owned sequences go along. Follows ALTER TABLE … SET SCHEMA. */
export const moveTable = defineMove('moveTable', {
  names: ['name'],
  statement: ({ schema, name }) => `alter table ${qualified(schema, name)}`,
  id: ({ schema, name }) => tableId(schema, name),
})

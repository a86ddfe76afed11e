import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { defineMove } from '../define-move.ts'
import { operatorFamilyId } from './operator-family-id.ts'

/** Moves an operator family to another schema. Follows ALTER OPERATOR FAMILY … SET SCHEMA. */
export const moveOperatorFamily = defineMove('moveOperatorFamily', {
  names: ['name', 'method'],
  statement: ({ schema, name, method }) =>
    `alter operator family ${qualified(schema, name)} using ${identifier(method)}`,
  id: operatorFamilyId,
})

import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { defineMove } from '../define-move.ts'
import { operatorClassId } from './operator-class-id.ts'

/** Moves an operator class to another schema. Follows ALTER OPERATOR CLASS … SET SCHEMA. */
export const moveOperatorClass = defineMove('moveOperatorClass', {
  names: ['name', 'method'],
  statement: ({ schema, name, method }) =>
    `alter operator class ${qualified(schema, name)} using ${identifier(method)}`,
  id: operatorClassId,
})

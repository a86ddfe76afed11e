import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { operatorClassId } from './operator-class-id.ts'

/** Sets or removes the comment of an operator class. */
export const commentOnOperatorClass = defineComment('commentOnOperatorClass', {
  names: ['name', 'method'],
  on: ({ schema, name, method }) => `operator class ${qualified(schema, name)} using ${identifier(method)}`,
  id: operatorClassId,
})

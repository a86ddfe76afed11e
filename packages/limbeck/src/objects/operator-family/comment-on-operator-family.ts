import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { operatorFamilyId } from './operator-family-id.ts'

/** Sets or removes the comment of an operator family. */
export const commentOnOperatorFamily = defineComment('commentOnOperatorFamily', {
  names: ['name', 'method'],
  on: ({ schema, name, method }) => `operator family ${qualified(schema, name)} using ${identifier(method)}`,
  id: operatorFamilyId,
})

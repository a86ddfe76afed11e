import { identifier } from '../../../sql/identifier.ts'
import { qualified } from '../../../sql/qualified.ts'
import { defineComment } from '../../facets/define-comment.ts'
import { attributeId } from './attribute-id.ts'

/** Sets or removes the comment of an attribute of a composite type, which COMMENT ON calls a column. */
export const commentOnAttribute = defineComment('commentOnAttribute', {
  names: ['name', 'attribute'],
  on: ({ schema, name, attribute }) => `column ${qualified(schema, name)}.${identifier(attribute)}`,
  id: ({ schema, name, attribute }) => attributeId(schema, name, attribute),
})

import { qualified } from '../../sql/qualified.ts'
import { defineRename } from '../define-rename.ts'
import { compositeTypeId } from './composite-type-id.ts'

/** Gives a composite type another name in its schema. Follows ALTER TYPE … RENAME TO. */
export const renameCompositeType = defineRename('renameCompositeType', {
  names: ['name'],
  statement: ({ schema, name }) => `alter type ${qualified(schema, name)} rename`,
  id: compositeTypeId,
})

import { qualified } from '../../sql/qualified.ts'
import { defineRename } from '../define-rename.ts'
import { collationId } from './collation-id.ts'

/** Gives a collation another name in its schema. Follows ALTER COLLATION … RENAME TO. */
export const renameCollation = defineRename('renameCollation', {
  names: ['name'],
  statement: ({ schema, name }) => `alter collation ${qualified(schema, name)} rename`,
  id: collationId,
})

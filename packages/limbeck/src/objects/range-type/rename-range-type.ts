import { qualified } from '../../sql/qualified.ts'
import { defineRename } from '../define-rename.ts'
import { rangeTypeId } from './range-type-id.ts'

/** Gives a range type another name in its schema; its multirange type keeps its own. Follows ALTER TYPE … RENAME TO. */
export const renameRangeType = defineRename('renameRangeType', {
  names: ['name'],
  statement: ({ schema, name }) => `alter type ${qualified(schema, name)} rename`,
  id: rangeTypeId,
})

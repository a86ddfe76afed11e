import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { Column } from './column.ts'

/** What only a default can need. */
const neededByDefaults = ['sequence', 'function']

/** The column without its default and identity; undefined when it has neither. */
export function bareColumn(column: Column): Column | undefined {
  const { default: value, identity, ...bare } = column
  if (value === undefined && identity === undefined) return undefined
  return {
    ...bare,
    requires: column.requires.filter((id) => !neededByDefaults.includes(parseObjectId(id).kind)),
  }
}

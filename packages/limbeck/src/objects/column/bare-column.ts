import type { ObjectId } from '../../catalog/object-id.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import { isOfType } from '../is-of-type.ts'
import type { Column } from './column.ts'

/** What only a default can need. */
const neededByDefaults = ['sequence', 'function']

/** What a default can need that is not the column's own type. */
const types = ['enum', 'domain', 'composite-type']

/** The column without its default and identity; undefined when it has neither. */
export function bareColumn(column: Column): Column | undefined {
  const { default: value, identity, ...bare } = column
  if (value === undefined && identity === undefined) return undefined
  return {
    ...bare,
    requires: column.requires.filter((id) => !isNeededByDefault(id, column.type)),
  }
}

function isNeededByDefault(id: ObjectId, type: string): boolean {
  const { kind, path } = parseObjectId(id)
  if (neededByDefaults.includes(kind)) return true
  const [schema = '', name = ''] = path
  return types.includes(kind) && !isOfType(type, { schema, name })
}

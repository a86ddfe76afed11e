import type { DropStmt } from 'libpg-query'
import type { Lost } from '../operations/lost.ts'
import { lostName } from './lost-name.ts'

/** What DROP takes away. A view, an index or a function holds no data of its own; without CASCADE a type in use stays. */
export function lostByDrop({ removeType, objects = [], behavior }: DropStmt): readonly Lost[] {
  const cascade = behavior === 'DROP_CASCADE'
  const names = objects.map(lostName)
  switch (removeType) {
    case 'OBJECT_TABLE':
      return names.map((table) => ({ what: 'rows', table }))
    case 'OBJECT_SEQUENCE':
      return names.map((sequence) => ({ what: 'sequence', sequence }))
    case 'OBJECT_SCHEMA':
      return cascade ? names.map(({ name }) => ({ what: 'schema', schema: name })) : []
    case 'OBJECT_TYPE':
    case 'OBJECT_DOMAIN':
      return cascade ? names.map((type) => ({ what: 'type', type })) : []
    case 'OBJECT_EXTENSION':
      return names.map(({ name }) => ({ what: 'extension', extension: name, cascade }))
    default:
      return []
  }
}

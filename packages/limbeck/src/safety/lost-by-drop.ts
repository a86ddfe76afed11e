import type { DropStmt } from 'libpg-query'
import type { Lost, LostName } from '../operations/lost.ts'
import { lostName } from './lost-name.ts'

/**
 * What DROP takes away. A view, an index or a function holds no data of its own, but CASCADE takes along the columns of a
 * view's row type, as of any other type; without it what is in use stays.
 */
export function lostByDrop({ removeType, objects = [], behavior }: DropStmt): readonly Lost[] {
  const cascade = behavior === 'DROP_CASCADE'
  const names = objects.map(lostName)
  const along = (of: 'relation' | 'collation' | 'access method', name: LostName): readonly Lost[] =>
    cascade ? [{ what: 'dependents', of, name }] : []
  switch (removeType) {
    case 'OBJECT_TABLE':
      return names.flatMap((table): readonly Lost[] => [{ what: 'rows', table }, ...along('relation', table)])
    case 'OBJECT_FOREIGN_TABLE':
    case 'OBJECT_VIEW':
    case 'OBJECT_MATVIEW':
      return names.flatMap((name) => along('relation', name))
    case 'OBJECT_COLLATION':
      return names.flatMap((name) => along('collation', name))
    case 'OBJECT_ACCESS_METHOD':
      return names.flatMap((name) => along('access method', name))
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

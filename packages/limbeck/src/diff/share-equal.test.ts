import { expect, test } from 'vitest'
import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import { objectId } from '../catalog/object-id.ts'
import { shareEqual } from './share-equal.ts'

const table = (name: string, comment?: string): CatalogObject => ({
  kind: 'table',
  id: objectId('table', 'public', name),
  requires: [objectId('schema', 'public')],
  ...(comment !== undefined && { comment }),
})

const catalogOf = (...objects: readonly CatalogObject[]): Catalog => ({
  serverVersion: 180000,
  objects: new Map(objects.map((object) => [object.id, object])),
  unmanaged: [],
})

test('equal objects are those of the other catalog; what differs, be it in what it requires alone, is its own', () => {
  const moved = { ...table('moved'), requires: [] }
  const other = catalogOf(table('same'), table('changed'), table('moved'), table('gone'))
  const own = catalogOf(table('new'), table('changed', 'why'), moved, table('same'))
  const shared = shareEqual(own, other)
  expect(shared).toEqual(own)
  expect([...shared.objects.keys()]).toEqual([...own.objects.keys()])
  const isShared = (name: string) => {
    const { id } = table(name)
    return shared.objects.get(id) === other.objects.get(id)
  }
  expect(['same', 'changed', 'moved', 'new'].map(isShared)).toEqual([true, false, false, false])
})

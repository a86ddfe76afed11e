import { expect, test } from 'vitest'
import type { Catalog, CatalogObject } from './catalog.ts'
import { fingerprint } from './fingerprint.ts'
import { objectId } from './object-id.ts'

const column = {
  kind: 'column',
  id: objectId('column', 'public', 't', 'a'),
  requires: [objectId('table', 'public', 't')],
  position: 1,
  type: 'integer',
  identity: { generation: 'always', start: '5' },
}
const schema = { kind: 'schema', id: objectId('schema', 'public'), requires: [], name: 'public' }

test('does not change with the order of objects, attributes or columns', () => {
  const first = fingerprint(catalogOf([column, schema]))
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  const { kind, ...rest } = column
  const turned = { ...rest, identity: { start: '5', generation: 'always' }, position: 7, requires: [], kind }
  expect(fingerprint(catalogOf([schema, turned]))).toBe(first)
  expect(fingerprint({ ...catalogOf([column, schema]), serverVersion: 180004 })).toBe(first)
})

test('changes with every other attribute, and with every object', () => {
  const first = fingerprint(catalogOf([column, schema]))
  expect(fingerprint(catalogOf([schema]))).not.toBe(first)
  for (const other of [{ type: 'bigint' }, { comment: 'x' }, { identity: { generation: 'always' } }])
    expect(fingerprint(catalogOf([{ ...column, ...other }, schema]))).not.toBe(first)
})

function catalogOf(objects: readonly CatalogObject[]): Catalog {
  return {
    serverVersion: 170000,
    objects: new Map(objects.map((object) => [object.id, object])),
    unmanaged: [],
  }
}

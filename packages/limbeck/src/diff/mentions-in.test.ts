import { expect, test } from 'vitest'
import type { CatalogObject } from '../catalog/catalog.ts'
import { type ObjectId, objectId } from '../catalog/object-id.ts'
import { mentionsIn } from './mentions-in.ts'

const table = of(objectId('table', 'app', 'users'))
const column = of(objectId('column', 'app', 'users', 'email'), table.id)
const odd = of(objectId('table', 'public', 'two words'))
const operator = of(objectId('operator', 'public', '@@@', 'text, text'))
const other = of(objectId('function', 'public', 'other', ''))
const index = of(objectId('index', 'app', 'other'))

test.each([
  ['select email from Users', 'sql', [table, column]],
  ['select * from "two words" where a @@@ b -- users', 'sql', [table, column, odd, operator]],
  ["select other(), 'app.users'", 'sql', [table, column, other]],
  ['begin perform other(); end', 'plpgsql', []],
  ['declare u users%rowtype; begin end', 'plpgsql', [table, column]],
  ['select own() from own_too', 'sql', []],
  ['users', 'plpython3u', []],
])('%s in %s', (body, language, meant) => {
  const own = { ...of(objectId('function', 'public', 'own', '')), body, language }
  const about = { ...of(objectId('privilege', 'public', 'own', 'reader'), own.id), droppedWith: own.id }
  const objects = [table, column, odd, operator, other, index, own, about]
  const catalog = {
    serverVersion: 170000,
    objects: new Map(objects.map((object) => [object.id, object])),
    unmanaged: [],
  }
  expect([...mentionsIn(catalog)(own)].sort()).toEqual(meant.map(({ id }) => id).sort())
})

function of(id: ObjectId, ...requires: readonly ObjectId[]): CatalogObject {
  return { kind: id.slice(0, id.indexOf(':')), id, requires }
}

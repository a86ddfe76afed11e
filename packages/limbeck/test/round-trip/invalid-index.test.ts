import { expect, test } from 'vitest'
import { objectId } from '../../src/catalog/object-id.ts'
import { diffCatalogs } from '../../src/diff/diff.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { applyOperations } from '../apply-operations.ts'
import { onEveryServer } from '../on-every-server.ts'

const id = objectId('index', 'public', 'once')

onEveryServer((server) => {
  test('an index whose concurrent build failed is seen, and built anew', async () => {
    const [model, { connection }] = [await server.fresh(), await server.fresh()]
    await model.connection.execute('create table t (a integer); create unique index once on t (a)')
    const desired = await readCatalog(model.connection)

    await connection.execute('create table t (a integer); insert into t values (1), (1)')
    const build = connection.execute('create unique index concurrently once on t (a)')
    await expect(build).rejects.toThrow('could not create unique index')
    const broken = await readCatalog(connection)
    expect(broken.objects.get(id)).toEqual({ ...desired.objects.get(id), invalid: true })

    await connection.execute('delete from t')
    await applyOperations(connection, diffCatalogs(broken, desired))
    expect((await readCatalog(connection)).objects.get(id)).toEqual(desired.objects.get(id))
    expect(diffCatalogs(desired, broken).map(({ op }) => op)).toEqual(['dropIndex', 'createIndex'])
  })
})

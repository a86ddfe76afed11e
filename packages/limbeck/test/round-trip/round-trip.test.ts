import { expect, test } from 'vitest'
import type { Catalog, CatalogObject } from '../../src/catalog/catalog.ts'
import { parseObjectId } from '../../src/catalog/parse-object-id.ts'
import { compareCatalogs } from '../../src/diff/compare.ts'
import { diffCatalogs } from '../../src/diff/diff.ts'
import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { definitionOf } from '../../src/objects/definition-of.ts'
import type { Operation } from '../../src/operations/operation.ts'
import { applyOperations } from '../apply-operations.ts'
import { onEveryServer } from '../on-every-server.ts'
import { type Feature, features } from './features.ts'

onEveryServer((server) => {
  const known = features.filter(({ since = 0 }) => server.serverVersion >= since)

  test('what a database holds comes back as it was, and goes without a trace', async () => {
    const [model, copy, scratch] = [await server.fresh(), await server.fresh(), await server.fresh()]
    for (const [index, { sql }] of known.entries()) {
      const schema = schemaOf(index)
      await model.connection.execute(`create schema ${schema}; set search_path = ${schema}; ${sql}`)
    }
    const desired = await readCatalog(model.connection)
    const empty = await readCatalog(copy.connection)
    expect(known.filter((feature, index) => objectsOf(desired, feature, index).length === 0)).toEqual([])

    await applyOperations(copy.connection, recorded(diffCatalogs(empty, desired)))
    const made = await readCatalog(copy.connection)
    for (const [index, feature] of known.entries()) {
      if (feature.isRespelled) continue
      expect(objectsOf(made, feature, index), feature.name).toEqual(objectsOf(desired, feature, index))
    }
    const shadow = {
      use: <Result>(work: (own: Connection) => Promise<Result>): Promise<Result> => work(scratch.connection),
    }
    expect(await compareCatalogs(made, desired, shadow)).toEqual([])

    await applyOperations(copy.connection, recorded(diffCatalogs(made, empty)))
    expect(await readCatalog(copy.connection)).toEqual(empty)
  })
})

function schemaOf(index: number): string {
  return `feature_${index}`
}

/** The objects of one feature, sorted by their ids, without what follows from the order in which they were made. */
function objectsOf(catalog: Catalog, { schema }: Feature, index: number): readonly CatalogObject[] {
  return [...catalog.objects.values()]
    .filter(({ id, kind }) => kind !== 'schema' && parseObjectId(id).path[0] === (schema ?? schemaOf(index)))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ derived: _, ...object }) => object)
}

/** Operations after a way through the parameters of a revision file and through JSON. */
function recorded(operations: readonly Operation[]): readonly Operation[] {
  return operations.map((operation) => {
    const definition = definitionOf(operation)
    const again = { op: operation.op, args: definition.record(...definition.render(operation.args)) }
    expect(again).toEqual(operation)
    return JSON.parse(JSON.stringify(again)) as Operation
  })
}

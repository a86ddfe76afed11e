import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { ObjectRow } from '../objects/kind.ts'

/** An object and the row it was read from, which holds its address. */
export interface AddressedObject {
  readonly row: ObjectRow
  readonly object: CatalogObject
}

/** What the queries of `dependencyQueries` return. */
export interface DependencyRows {
  /** `[classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype]` */
  readonly depends: readonly { readonly edge: DependRow }[]
  /** pg_attrdef: `[oid, table, column]` */
  readonly defaults: readonly { readonly edge: readonly [number, number, number] }[]
}

type DependRow = readonly [string, number, number, string, number, number, string]

/**
 * The queries that dependencies are made of.
 *
 * What binds the parts of partitions to their wholes is left out: `partOf` says it.
 * Only what initdb did not make can depend on anything that a user can change (FirstNormalObjectId is 16384).
 */
export const dependencyQueries = {
  depends: `
    select pg_catalog.json_build_array(d.classid::regclass, d.objid::int8, d.objsubid,
             d.refclassid::regclass, d.refobjid::int8, d.refobjsubid, d.deptype) as edge
    from pg_catalog.pg_depend d
    where d.objid >= 16384 and d.deptype not in ('P', 'S')`,
  defaults: `
    select pg_catalog.json_build_array(a.oid::int8, a.adrelid::int8, a.adnum) as edge
    from pg_catalog.pg_attrdef a`,
} as const

/**
 * What each object requires: what its kind read, and what pg_depend says, sorted.
 *
 * What PostgreSQL keeps inside an object (the index of a constraint, the row type of a table, the members of an
 * extension) counts as that object. A sequence's owner is not required by it.
 */
export function requirements(
  addressed: readonly AddressedObject[],
  { depends, defaults }: DependencyRows,
): ReadonlyMap<ObjectId, readonly ObjectId[]> {
  const objects = new Map(
    addressed.map(({ row, object }) => [address(row.classid, row.objid, row.objsubid), object]),
  )
  const owners = new Map<string, string>()
  for (const { edge } of depends) {
    // What a foreign key has for each partition of the table that it references goes with the partition.
    const isOfPartition = edge[0] === 'pg_constraint' && edge[3] === 'pg_constraint'
    if ((edge[6] === 'i' && !isOfPartition) || edge[6] === 'e')
      owners.set(address(edge[0], edge[1], 0), address(edge[3], edge[4], edge[5]))
  }
  for (const { edge } of defaults)
    owners.set(address('pg_attrdef', edge[0], 0), address('pg_class', edge[1], edge[2]))

  const found = new Map(addressed.map(({ object }) => [object.id, new Set(object.requires)]))
  for (const { edge } of depends) {
    const dependent = resolve(address(edge[0], edge[1], edge[2]))
    const required = resolve(address(edge[3], edge[4], edge[5]))
    if (dependent === undefined || required === undefined || dependent === required) continue
    const isOwnership = dependent.kind === 'sequence' && dependent.droppedWith === required.id
    if (!isOwnership) found.get(dependent.id)?.add(required.id)
  }
  return new Map([...found].map(([id, ids]) => [id, [...ids].filter((other) => other !== id).sort()]))

  function resolve(start: string): CatalogObject | undefined {
    let at: string | undefined = start
    for (let steps = 0; at !== undefined && steps < 16; steps++) {
      const object = objects.get(at)
      if (object !== undefined) return object
      const whole: string = `${at.slice(0, at.lastIndexOf(':'))}:0`
      at = whole === at ? owners.get(at) : whole
    }
    return undefined
  }
}

function address(classid: string, objid: number | string, objsubid: number | string): string {
  return `${classid}:${objid}:${objsubid}`
}

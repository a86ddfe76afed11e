import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { ObjectRow } from '../objects/kind.ts'

/** An object and the row it was read from, which holds its address. */
export interface AddressedObject {
  readonly row: ObjectRow
  readonly object: CatalogObject
}

/** What the queries of `dependencyQueries` return. An address is `classid:objid:objsubid`, in numbers. */
export interface DependencyRows {
  /** One row. */
  readonly depends: readonly {
    /** The numbers of the system catalogs by their names. */
    readonly classes: Readonly<Record<string, number>>
    /** Lines of an address, that of what it depends on, and pg_depend's letter. */
    readonly edges: string | null
  }[]
  /** pg_attrdef: `[oid, table, column]` */
  readonly defaults: readonly { readonly edge: readonly [number, number, number] }[]
}

/**
 * The queries that dependencies are made of.
 *
 * What binds the parts of partitions to their wholes is left out: `partOf` says it.
 * Only what initdb did not make can depend on anything that a user can change (FirstNormalObjectId is 16384).
 */
export const dependencyQueries = {
  depends: `
    select (
        select pg_catalog.json_object_agg(c.relname, c.oid::int8) from pg_catalog.pg_class c
        where c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace and c.relkind = 'r') as classes,
      pg_catalog.string_agg(pg_catalog.concat(d.classid, ':', d.objid, ':', d.objsubid, ' ',
        d.refclassid, ':', d.refobjid, ':', d.refobjsubid, ' ', d.deptype), E'\\n') as edges
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
  const [{ classes = {}, edges = null } = {}] = depends
  const numberOf = (classid: string) => classes[classid] ?? classid
  const objects = new Map<string, CatalogObject | undefined>(
    addressed.map(({ row, object }) => [address(numberOf(row.classid), row.objid, row.objsubid), object]),
  )
  const isConstraint = (place: string) => place.startsWith(`${classes.pg_constraint}:`)
  const parsed = edges === null ? [] : edges.split('\n').map(parseEdge)
  const owners = new Map<string, string>()
  for (const [dependent, required, type] of parsed) {
    // What a foreign key has for each partition of the table that it references goes with the partition.
    const isOfPartition = isConstraint(dependent) && isConstraint(required)
    if ((type === 'i' && !isOfPartition) || type === 'e') owners.set(wholeOf(dependent), required)
  }
  for (const { edge } of defaults) {
    const [oid, table, column] = edge
    owners.set(address(numberOf('pg_attrdef'), oid, 0), address(numberOf('pg_class'), table, column))
  }

  const found = new Map<ObjectId, Set<ObjectId>>()
  for (const [from, to] of parsed) {
    const dependent = resolve(from)
    if (dependent === undefined) continue
    const required = resolve(to)
    if (required === undefined || dependent === required) continue
    if (dependent.kind === 'sequence' && dependent.droppedWith === required.id) continue
    const ids = found.get(dependent.id)
    if (ids === undefined) found.set(dependent.id, new Set([...dependent.requires, required.id]))
    else ids.add(required.id)
  }
  return new Map(
    addressed.map(({ object: { id, requires } }) => {
      const ids = found.get(id) ?? requires
      return [id, [...new Set(ids)].filter((other) => other !== id).sort()]
    }),
  )

  /** The object at an address, or what it is inside of. The way is gone once: many an address is met again. */
  function resolve(start: string): CatalogObject | undefined {
    if (objects.has(start)) return objects.get(start)
    const object = search(start)
    objects.set(start, object)
    return object
  }

  function search(start: string): CatalogObject | undefined {
    let at: string | undefined = start
    for (let steps = 0; at !== undefined && steps < 16; steps++) {
      const object = objects.get(at)
      if (object !== undefined) return object
      const whole = wholeOf(at)
      at = whole === at ? owners.get(at) : whole
    }
    return undefined
  }
}

type Edge = readonly [dependent: string, required: string, type: string]

function parseEdge(line: string): Edge {
  const first = line.indexOf(' ')
  const second = line.indexOf(' ', first + 1)
  return [line.slice(0, first), line.slice(first + 1, second), line.slice(second + 1)]
}

/** The address of the object that an address is a part of, or its own. */
function wholeOf(place: string): string {
  return place.endsWith(':0') ? place : `${place.slice(0, place.lastIndexOf(':'))}:0`
}

function address(classid: string | number, objid: number | string, objsubid: number | string): string {
  return `${classid}:${objid}:${objsubid}`
}

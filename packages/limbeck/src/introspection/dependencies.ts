import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { ObjectRow } from '../objects/kind.ts'
import type { Address } from './address.ts'
import { AddressBook } from './address-book.ts'

/** An object and its address. */
export interface AddressedObject extends ObjectRow {
  readonly object: CatalogObject
}

/** What pg_depend says. */
export interface Depends {
  /** The numbers of the system catalogs by their names. */
  readonly classes: Readonly<Record<string, number>>
  /** Seven numbers for each: an address (classid, objid, objsubid), that of what it depends on, and pg_depend's letter. */
  readonly edges: readonly number[] | null
}

/** Three numbers for each default in pg_attrdef: its oid, the table and the column. */
export interface Defaults {
  readonly edges: readonly number[] | null
}

/** What the queries of `dependencyQueries` return: a row each. */
export interface DependencyRows {
  readonly depends: readonly Depends[]
  readonly defaults: readonly Defaults[]
}

/**
 * The queries that dependencies are made of.
 *
 * What binds the parts of partitions to their wholes is left out: `partOf` says it.
 * Only what initdb did not make can depend on anything that a user can change (FirstNormalObjectId is 16384).
 */
export const dependencyQueries = {
  // Nothing else depends on the triggers of a foreign key, on a NOT NULL or on what holds a table's long values.
  depends: `
    select (
        select pg_catalog.json_object_agg(c.relname, c.oid::int8) from pg_catalog.pg_class c
        where c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace and c.relkind = 'r') as classes,
      ${numbers(
        'd.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid, pg_catalog.ascii(d.deptype::pg_catalog.text)',
      )} as edges
    from pg_catalog.pg_depend d
    where d.objid >= 16384 and d.deptype not in ('P', 'S')
      and not (d.classid = 'pg_catalog.pg_trigger'::pg_catalog.regclass and d.deptype = 'i')
      and not (d.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and d.objid in (
        select c.oid from pg_catalog.pg_constraint c where c.contype = 'n'))
      and not (d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid in (
        select c.oid from pg_catalog.pg_class c where c.relnamespace = 'pg_toast'::pg_catalog.regnamespace))`,
  defaults: `select ${numbers('a.oid, a.adrelid, a.adnum')} as edges from pg_catalog.pg_attrdef a`,
} as const

/** An SQL expression: the numbers of all rows as one JSON array. */
function numbers(list: string): string {
  return `('[' || pg_catalog.string_agg(pg_catalog.concat_ws(',', ${list}), ',') || ']')::pg_catalog.json`
}

const internal = 'i'.charCodeAt(0)
const ofExtension = 'e'.charCodeAt(0)

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
  const book = new AddressBook()
  for (const { classid, objid, objsubid, object } of addressed) {
    book.at(classes[classid] ?? 0, objid, objsubid).object = object
  }
  const all = readEdges(edges ?? [], book)
  for (const { dependent, required, type } of all) {
    // What a foreign key has for each partition of the table that it references goes with the partition.
    const isOfPartition =
      dependent.classid === classes.pg_constraint && required.classid === classes.pg_constraint
    if ((type === internal && !isOfPartition) || type === ofExtension) {
      dependent.whole.owner = required
    }
  }
  const made = defaults[0]?.edges ?? []
  for (let at = 0; at < made.length; at += 3) {
    const [oid, table, column] = [made[at] ?? 0, made[at + 1] ?? 0, made[at + 2] ?? 0]
    book.at(classes.pg_attrdef ?? 0, oid, 0).owner = book.at(classes.pg_class ?? 0, table, column)
  }

  const found = new Map<ObjectId, ObjectId[]>()
  for (const edge of all) {
    const dependent = edge.dependent.resolve()
    const required = edge.required.resolve()
    if (dependent === undefined || required === undefined || dependent === required) continue
    if (dependent.kind === 'sequence' && dependent.droppedWith === required.id) continue
    const ids = found.get(dependent.id)
    if (ids === undefined) found.set(dependent.id, [...dependent.requires, required.id])
    else ids.push(required.id)
  }
  return new Map(
    addressed.map(({ object: { id, requires } }) => [id, sortedWithout(id, found.get(id) ?? requires)]),
  )
}

interface Edge {
  readonly dependent: Address
  readonly required: Address
  readonly type: number
}

function readEdges(numbers: readonly number[], book: AddressBook): readonly Edge[] {
  const edges: Edge[] = []
  const number = (at: number) => numbers[at] ?? 0
  for (let at = 0; at < numbers.length; at += 7) {
    edges.push({
      dependent: book.at(number(at), number(at + 1), number(at + 2)),
      required: book.at(number(at + 3), number(at + 4), number(at + 5)),
      type: number(at + 6),
    })
  }
  return edges
}

/** Each once. */
function sortedWithout(own: ObjectId, ids: readonly ObjectId[]): readonly ObjectId[] {
  const sorted = ids.length > 1 ? [...ids].sort() : ids
  return sorted.filter((id, at) => id !== own && id !== sorted[at - 1])
}

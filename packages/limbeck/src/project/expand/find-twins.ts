import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import { objectId } from '../../catalog/object-id.ts'
import { columnId } from '../../objects/column/column-id.ts'
import type { Constraint } from '../../objects/constraint/constraint.ts'
import { createConstraint } from '../../objects/constraint/create-constraint.ts'
import { createIndex } from '../../objects/index-kind/create-index.ts'
import { createIndexOf } from '../../objects/index-kind/create-index-of.ts'
import type { Index } from '../../objects/index-kind/index-object.ts'
import { kindOf } from '../../objects/kind-of.ts'
import { schemaOption } from '../../objects/schema-option.ts'
import type { Operation } from '../../operations/operation.ts'
import type { Expansion } from './expansion.ts'
import { freeName } from './free-name.ts'

/** A constraint or an index of the new columns, made in the phase. */
export interface Twin {
  readonly create: Operation
  /** Gives it the name that the models have, once the old one of that name is out of the way; and back. */
  readonly takeName: readonly Operation[]
  readonly giveName: readonly Operation[]
  /** For a primary key: a table has one only, so until then this index stands for it, and is dropped at last. */
  readonly standIn: Index | undefined
}

/**
 * Finds the constraints and indexes that the new columns need, in `phase`: the models with the new columns under their names
 * of the phase. What needs something else that is not there yet, and what blocks while it is made, is left for later.
 */
export function findTwins(expansion: Expansion, current: Catalog, phase: Catalog): readonly Twin[] {
  const { schema, table } = expansion
  const fresh = expansion.new.map(({ name }) => columnId(schema, table, name))
  const isTaken = (name: string) =>
    [current, phase].some(
      ({ objects }) =>
        ['table', 'index', 'sequence', 'view', 'materialized-view'].some((kind) =>
          objects.has(objectId(kind, schema, name)),
        ) ||
        [...objects.values()].some(
          (object) => isConstraint(object) && object.schema === schema && object.name === name,
        ),
    )
  return [...phase.objects.values()].flatMap((object): readonly Twin[] => {
    if (!isConstraint(object) && !isIndex(object)) return []
    if (object.schema !== schema || object.table !== table || object.partOf !== undefined) return []
    if (!object.requires.some((id) => fresh.includes(id))) return []
    if (!object.requires.every((id) => fresh.includes(id) || current.objects.has(id))) return []
    if (isConstraint(object) && object.type === 'exclude') return []
    if (isConstraint(object) && object.type === 'primary key') return [standInOf(object, isTaken)]
    const holder = [...current.objects.values()].find(
      (other) =>
        (isConstraint(other) || isIndex(other)) && other.schema === schema && other.name === object.name,
    )
    if (holder === undefined)
      return [{ create: createOf(object), takeName: [], giveName: [], standIn: undefined }]
    const twin = { ...object, name: freeName(object.name, '_new', isTaken) }
    const rename = (each: CatalogObject, to: string) => kindOf(each).rename?.(each, to) ?? []
    return [
      {
        create: createOf(twin),
        takeName: [...rename(holder, freeName(object.name, '_old', isTaken)), ...rename(twin, object.name)],
        giveName: rename(object, twin.name),
        standIn: undefined,
      },
    ]
  })
}

function standInOf(key: Constraint, isTaken: (name: string) => boolean): Twin {
  const { schema, table } = key
  const columns = key.type === 'primary key' ? key.columns : []
  const name = freeName(key.name, '_new', isTaken)
  const create = createIndex.of({ name, table, keys: columns, unique: true, ...schemaOption(schema) })
  const standIn: Index = {
    kind: 'index',
    id: objectId('index', schema, name),
    requires: [],
    derived: 0,
    schema,
    name,
    table,
    keys: columns.map((column) => ({ column })),
    unique: true,
  }
  return { create, takeName: [], giveName: [], standIn }
}

function createOf(object: Constraint | Index): Operation {
  return isIndex(object) ? createIndexOf(object) : createConstraint(object)
}

function isConstraint(object: CatalogObject): object is Constraint {
  return object.kind === 'constraint'
}

function isIndex(object: CatalogObject): object is Index {
  return object.kind === 'index'
}

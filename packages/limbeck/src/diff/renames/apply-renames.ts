import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import { type ObjectId, objectId } from '../../catalog/object-id.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { Connection } from '../../drivers/driver.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { AddressedCatalog } from '../../introspection/gather-catalog.ts'
import { readAddressedCatalog } from '../../introspection/read-addressed-catalog.ts'
import { renameEnumValue } from '../../objects/enum/rename-enum-value.ts'
import { kindOf } from '../../objects/kind-of.ts'
import { kinds } from '../../objects/kinds.ts'
import { createSchema } from '../../objects/schema/create-schema.ts'
import { dropSchema } from '../../objects/schema/drop-schema.ts'
import { schemaOption } from '../../objects/schema-option.ts'
import type { Operation } from '../../operations/operation.ts'
import type { ScratchDatabases } from '../respell.ts'
import { buildCatalog, runOperations } from './build-catalog.ts'
import { enumValues } from './enum-values.ts'
import type { Rename, RenameTarget } from './rename.ts'
import { renameText } from './rename-text.ts'
import { takeOver } from './take-over.ts'

/** A catalog after some renames. */
export interface RenamedCatalog {
  readonly catalog: Catalog
  /** The renames as operations, in order. */
  readonly upgrade: readonly Operation[]
  /** What takes them back, in order. */
  readonly downgrade: readonly Operation[]
  /** The id of what each rename is about, afterwards. */
  readonly ids: ReadonlyMap<Rename, ObjectId>
}

/**
 * Renames objects of a catalog, with all that this means for others: PostgreSQL does it, in a scratch database that is
 * built like the catalog and read back.
 *
 * @throws LimbeckError `rename.name-taken`, `rename.not-possible` when the scratch database cannot be built as far as
 * the renames need it
 */
export async function applyRenames(
  current: Catalog,
  renames: readonly Rename[],
  scratch: ScratchDatabases,
): Promise<RenamedCatalog> {
  if (renames.length === 0) return { catalog: current, upgrade: [], downgrade: [], ids: new Map() }
  return scratch.use(async (connection) => {
    await buildCatalog(connection, current)
    const before = await readAddressedCatalog(connection)
    const upgrade: Operation[] = []
    const downgrade: Operation[] = []
    const addressed = [...renames]
      .sort(byKind)
      .map((rename) => ({ rename, address: addressOf(before, rename) }))
    let after = before
    for (const { rename, address } of addressed) {
      const way = await run(connection, rename, waysOf(after, rename, address))
      after = await readAddressedCatalog(connection)
      upgrade.push(...way.there)
      downgrade.unshift(...way.back(objectAt(after, address, rename)))
    }
    const ids = new Map(addressed.map(({ rename, address }) => [rename, objectAt(after, address, rename).id]))
    return { catalog: takeOver(current, before, after), upgrade, downgrade, ids }
  })
}

interface Way {
  readonly there: readonly Operation[]
  /** What takes it back, of the object as it is afterwards. */
  back(object: CatalogObject): readonly Operation[]
}

/** The first that is possible counts: the name may be taken in the one schema or in the other. */
function waysOf(state: AddressedCatalog, rename: Rename, address: string): readonly Way[] {
  const object = objectAt(state, address, rename)
  const { to, value, schema } = rename
  if (value !== undefined) {
    if (enumValues(object).includes(to)) throw nameTaken(rename)
    return [{ there: [valueRename(object, value, to)], back: (after) => [valueRename(after, to, value)] }]
  }
  const { path } = parseObjectId(object.id)
  const from = 'name' in object && typeof object.name === 'string' ? object.name : (path.at(-1) ?? '')
  if (schema !== undefined) return movesOf(state.catalog, object, { from, to, schema })
  const operations = (each: CatalogObject, name: string) => kindOf(each).rename?.(each, name) ?? []
  return [{ there: operations(object, to), back: (after) => operations(after, from) }]
}

/** A schema that is not there yet is made first, and dropped on the way back. */
function movesOf(
  { objects }: Catalog,
  object: CatalogObject,
  { from, to, schema }: RenameTarget & { readonly from: string; readonly schema: string },
): readonly Way[] {
  const [before = ''] = parseObjectId(object.id).path
  const { move, rename } = kindOf(object)
  const isMade = !objects.has(objectId('schema', schema))
  // What goes along with something that has been moved is there already.
  const moved = (each: CatalogObject, place: string, next: string) =>
    place === next ? [] : (move?.({ ...each, schema: place } as CatalogObject, next) ?? [])
  const renamed = (each: CatalogObject, place: string, next: string) =>
    from === to ? [] : (rename?.({ ...each, schema: place } as CatalogObject, next) ?? [])
  const called = (each: CatalogObject, name: string) => ({ ...each, name }) as CatalogObject
  const made = isMade ? [createSchema.of({ name: schema })] : []
  const dropped = isMade ? [dropSchema.of({ name: schema })] : []
  const movedFirst: Way = {
    there: [...made, ...moved(object, before, schema), ...renamed(object, schema, to)],
    back: (after) => [
      ...renamed(after, schema, from),
      ...moved(called(after, from), schema, before),
      ...dropped,
    ],
  }
  const renamedFirst: Way = {
    there: [...made, ...renamed(object, before, to), ...moved(called(object, to), before, schema)],
    back: (after) => [...moved(after, schema, before), ...renamed(after, before, from), ...dropped],
  }
  return from === to ? [movedFirst] : [movedFirst, renamedFirst]
}

function valueRename({ id }: CatalogObject, value: string, to: string): Operation {
  const [schema = '', name = ''] = parseObjectId(id).path
  return renameEnumValue.of({ name, value, to, ...schemaOption(schema) })
}

/** Outer names first: a reader then finds the inner ones where they are. */
function byKind(a: Rename, b: Rename): number {
  const rank = ({ id }: Rename) => kinds.findIndex(({ kind }) => kind === parseObjectId(id).kind)
  return rank(a) - rank(b)
}

function addressOf({ addresses }: AddressedCatalog, rename: Rename): string {
  for (const [address, id] of addresses) if (id === rename.id) return address
  throw notPossible(rename, undefined)
}

function objectAt({ catalog, addresses }: AddressedCatalog, address: string, rename: Rename): CatalogObject {
  const id = addresses.get(address)
  const object = id === undefined ? undefined : catalog.objects.get(id)
  if (object === undefined) throw notPossible(rename, undefined)
  return object
}

async function run(connection: Connection, rename: Rename, ways: readonly Way[]): Promise<Way> {
  const [way, ...others] = ways
  if (way === undefined) throw notPossible(rename, undefined)
  try {
    await runOperations(connection, way.there)
    return way
  } catch (error) {
    const isTaken = error instanceof LimbeckError && takenStates.includes(String(error.details.sqlstate))
    if (isTaken && others.length > 0) return run(connection, rename, others)
    throw isTaken ? nameTaken(rename, error) : notPossible(rename, error)
  }
}

/** duplicate_column, duplicate_table, duplicate_object, duplicate_schema, duplicate_function. */
const takenStates = ['42701', '42P07', '42710', '42P06', '42723']

function nameTaken(rename: Rename, cause?: unknown): LimbeckError {
  const message = `The rename ${renameText(rename)} is not possible: there is a '${rename.to}' now`
  return new LimbeckError('rename.name-taken', message, {
    hint: 'Give the one that is there another name first, or write the revision by hand.',
    details: { rename },
    cause,
  })
}

function notPossible(rename: Rename, cause: unknown): LimbeckError {
  const why = cause instanceof Error ? cause.message : 'what it is about cannot be made in a scratch database'
  return new LimbeckError(
    'rename.not-possible',
    `The rename ${renameText(rename)} cannot be tried out: ${why}`,
    {
      hint: 'Write this revision by hand: `limbeck revision -m MESSAGE`, then op.renameColumn(…) or the like in it.',
      details: { rename },
      cause,
    },
  )
}

import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { Connection } from '../../drivers/driver.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { AddressedCatalog } from '../../introspection/address-catalog.ts'
import { readAddressedCatalog } from '../../introspection/read-addressed-catalog.ts'
import { renameEnumValue } from '../../objects/enum/rename-enum-value.ts'
import { kindOf } from '../../objects/kind-of.ts'
import { kinds } from '../../objects/kinds.ts'
import { schemaOption } from '../../objects/schema-option.ts'
import type { Operation } from '../../operations/operation.ts'
import type { ScratchDatabases } from '../respell.ts'
import { buildCatalog, runOperations } from './build-catalog.ts'
import { enumValues } from './enum-values.ts'
import type { Rename } from './rename.ts'
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
      const way = wayOf(after, rename, address)
      await run(connection, rename, way)
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

function wayOf(state: AddressedCatalog, rename: Rename, address: string): Way {
  const object = objectAt(state, address, rename)
  const { to, value } = rename
  if (value !== undefined) {
    if (enumValues(object).includes(to)) throw nameTaken(rename)
    return { there: [valueRename(object, value, to)], back: (after) => [valueRename(after, to, value)] }
  }
  const { path } = parseObjectId(object.id)
  const from = 'name' in object && typeof object.name === 'string' ? object.name : (path.at(-1) ?? '')
  const operations = (each: CatalogObject, name: string) => kindOf(each).rename?.(each, name) ?? []
  return { there: operations(object, to), back: (after) => operations(after, from) }
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

async function run(connection: Connection, rename: Rename, { there }: Way): Promise<void> {
  try {
    await runOperations(connection, there)
  } catch (error) {
    const isTaken = error instanceof LimbeckError && takenStates.includes(String(error.details.sqlstate))
    throw isTaken ? nameTaken(rename, error) : notPossible(rename, error)
  }
}

/** duplicate_column, duplicate_table, duplicate_object, duplicate_schema. */
const takenStates = ['42701', '42P07', '42710', '42P06']

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

import type { ObjectId } from '../../catalog/object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import { optionChanges } from '../foreign/option-changes.ts'
import type { Alteration, DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { parameterChanges } from '../table/parameter-changes.ts'
import { tableId } from '../table/table-id.ts'
import { alterColumn, type ColumnChanges } from './alter-column.ts'
import { carriedOver } from './carried-over.ts'
import type { Column } from './column.ts'
import { continueSequence } from './continue-sequence.ts'
import { defaultStorage } from './default-storage.ts'
import { generatedChanges } from './generated-changes.ts'
import { hasHeirs } from './has-heirs.ts'
import { identityChanges } from './identity-changes.ts'
import { identitySequenceChanges } from './identity-sequence-changes.ts'
import { keptNotNull } from './kept-not-null.ts'
import { nameOfNotNull } from './name-of-not-null.ts'
import { notNullChanges } from './not-null-changes.ts'
import { refuseHashedKey } from './refuse-hashed-key.ts'
import { sharedNotNull } from './shared-not-null.ts'
import { typeDependents } from './type-dependents.ts'
import { typeParts } from './type-parts.ts'
import { usingOf } from './using-of.ts'

/** Turns one column into another: in place, unless PostgreSQL has no way to compute it differently. */
export function alterExistingColumn(existing: Column, desired: Column, context: DiffContext): Alteration {
  if (existing.isInPartitionKey && desired.isInPartitionKey && isTypeChanged(existing, desired)) {
    refuseHashedKey(existing, desired.type, context)
    // PostgreSQL changes no type in a partition key. The rows are in the partitions, which move to a new table.
    return { operations: [], remakes: [tableId(existing.schema, existing.table)] }
  }
  const { column: current, follows } = carriedOver(existing, desired, context)
  const generated = generatedChanges(current, desired, context)
  if (generated === 'replace') return 'replace'
  const notNull = notNullChanges(current, desired)
  const shared = sharedNotNull(current, desired, context)
  const changes: ColumnChanges = {
    ...typeChanges(current, desired, isForeign(desired, context)),
    ...generated,
    ...notNull.changes,
    // PostgreSQL takes no name by itself that an heir's has.
    ...(shared.length > 0 && { notNull: { ...desired.notNull, name: nameOfNotNull(desired) } }),
    ...defaultChanges(current, desired),
    ...identityChanges(current, desired),
    ...storageChanges(current, desired, context.desired.serverVersion),
    ...optionsChanges(current, desired),
  }
  const { schema, table, name } = desired
  const isParent = hasHeirs(schema, table, context)
  const kept = keptNotNull(current, desired, context)
  const operations: readonly Operation[] = [
    ...notNull.before,
    ...shared,
    ...steps(changes)
      .flatMap((step) => (isParent ? apart(step) : [step]))
      .map((step) => alterColumn.of({ table, column: name, ...step, ...schemaOption(schema) })),
    ...kept.operations,
    ...identitySequenceChanges(current, desired),
    ...(isForeign(desired, context) ? [] : continueSequence(desired, context)),
  ]
  const dependents: readonly ObjectId[] = [
    ...(isTypeChanged(current, desired) ? typeDependents(current, desired, context) : []),
    ...kept.remakes,
  ]
  return {
    operations,
    ...(dependents.length > 0 && { remakes: dependents }),
    ...(kept.reaches.length > 0 && { reaches: kept.reaches }),
    ...(follows.length > 0 && { follows }),
  }
}

/** PostgreSQL takes no USING for a column that is still generated when the statement begins. */
function steps(changes: ColumnChanges): readonly ColumnChanges[] {
  const { dropExpression, ...rest } = changes
  if (dropExpression && rest.using !== undefined) return [{ dropExpression }, rest]
  return Object.keys(changes).length > 0 ? [changes] : []
}

/** What heirs have of their own is changed in the table only, and in them as they need it. */
function apart(changes: ColumnChanges): readonly ColumnChanges[] {
  const { default: value, statistics, storage, compression, ...rest } = changes
  const isConverted = changes.type !== undefined
  const own: ColumnChanges = {
    ...(!isConverted && value !== undefined && { default: value }),
    ...(statistics !== undefined && { statistics }),
    ...(storage !== undefined && { storage }),
    ...(compression !== undefined && { compression }),
  }
  const shared: ColumnChanges = { ...rest, ...(isConverted && value !== undefined && { default: value }) }
  return [
    ...(Object.keys(shared).length > 0 ? [shared] : []),
    ...(Object.keys(own).length > 0 ? [{ ...own, only: true as const }] : []),
  ]
}

function isTypeChanged(current: Column, desired: Column): boolean {
  return current.type !== desired.type || current.collation !== desired.collation
}

/** A foreign table has no values to convert: PostgreSQL takes no USING. */
function isForeign({ schema, table }: Column, { desired }: DiffContext): boolean {
  const owner = desired.objects.get(tableId(schema, table))
  return owner !== undefined && 'server' in owner
}

function typeChanges(current: Column, desired: Column, isOfForeign: boolean): ColumnChanges {
  if (!isTypeChanged(current, desired)) return {}
  const using =
    desired.generated || isOfForeign ? undefined : usingOf(desired.name, current.type, desired.type)
  return {
    type: desired.type,
    ...(using !== undefined && { using }),
    ...(desired.collation !== undefined && { collation: desired.collation }),
    existingType: current.type,
  }
}

/** A default is said again with a new type: PostgreSQL would convert the old one, and print it otherwise. */
function defaultChanges(current: Column, desired: Column): ColumnChanges {
  if (desired.default === undefined) return current.default === undefined ? {} : { default: null }
  const isOtherType = typeParts(current.type).name !== typeParts(desired.type).name
  const isOther = current.default !== desired.default || (isOtherType && current.default !== undefined)
  return isOther ? { default: desired.default } : {}
}

/** A new type brings its own storage and no compression. */
function storageChanges(current: Column, desired: Column, serverVersion: number): ColumnChanges {
  const isReset = isTypeChanged(current, desired)
  const storage = isReset ? undefined : current.storage
  const compression = isReset ? undefined : current.compression
  return {
    ...(storage !== desired.storage && {
      storage: desired.storage ?? (serverVersion >= 160000 ? null : defaultStorage(desired.type)),
    }),
    ...(compression !== desired.compression && { compression: desired.compression ?? null }),
  }
}

function optionsChanges(current: Column, desired: Column): ColumnChanges {
  const options = parameterChanges(current.options, desired.options)
  const foreignOptions = optionChanges(current.foreignOptions, desired.foreignOptions)
  return {
    ...(current.statistics !== desired.statistics && { statistics: desired.statistics ?? null }),
    ...(options !== undefined && { options }),
    ...(foreignOptions !== undefined && { foreignOptions }),
  }
}

import { optionChanges } from '../foreign/option-changes.ts'
import type { Alteration } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { alterTable, type TableChanges } from './alter-table.ts'
import { alterForeignTable } from './foreign/alter-foreign-table.ts'
import { isRemade } from './is-remade.ts'
import { parameterChanges } from './parameter-changes.ts'
import type { Table } from './table.ts'

/** Turns one table into another: in place, unless it is partitioned otherwise. */
export function alterExistingTable(current: Table, desired: Table): Alteration {
  if (isRemade(current, desired)) return 'replace'
  if (desired.server !== undefined) return alterExistingForeignTable(current, desired)
  const storageParameters = parameterChanges(current.storageParameters, desired.storageParameters)
  const changes: TableChanges = {
    ...(current.ofType !== desired.ofType && { ofType: desired.ofType ?? null }),
    ...(current.unlogged !== desired.unlogged && { unlogged: desired.unlogged ?? false }),
    ...(storageParameters !== undefined && { storageParameters }),
    ...(current.accessMethod !== desired.accessMethod && { accessMethod: desired.accessMethod ?? 'heap' }),
    ...(current.tablespace !== desired.tablespace && { tablespace: desired.tablespace ?? null }),
  }
  if (Object.keys(changes).length === 0) return { operations: [] }
  return { operations: [alterTable.of({ name: desired.name, ...changes, ...schemaOption(desired.schema) })] }
}

function alterExistingForeignTable(current: Table, { schema, name, foreignOptions }: Table): Alteration {
  const options = optionChanges(current.foreignOptions, foreignOptions)
  if (options === undefined) return { operations: [] }
  return { operations: [alterForeignTable.of({ name, options, ...schemaOption(schema) })] }
}

import type { Alteration } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { alterTable, type TableChanges } from './alter-table.ts'
import { parameterChanges } from './parameter-changes.ts'
import type { Table } from './table.ts'

/** Turns one table into another: in place, unless it is partitioned otherwise. */
export function alterExistingTable(current: Table, desired: Table): Alteration {
  // No table can be partitioned in another way than it is.
  if (current.partitionBy !== desired.partitionBy) return 'replace'
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

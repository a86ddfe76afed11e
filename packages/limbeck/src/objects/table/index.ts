import { defineKind } from '../define-kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { present } from '../present.ts'
import { relationClaim } from '../relation-claim.ts'
import { schemaOption } from '../schema-option.ts'
import { typeClaim } from '../type-claim.ts'
import { alterExistingTable } from './alter-existing-table.ts'
import { alterTable } from './alter-table.ts'
import { type CreateTable, createTable } from './create-table.ts'
import { createTableComment } from './create-table-comment.ts'
import { dropTable } from './drop-table.ts'
import { dropTableComment } from './drop-table-comment.ts'
import { readTable } from './read-table.ts'
import { renameTable } from './rename-table.ts'
import { tableComment } from './table-comment.ts'
import { tableQuery } from './table-query.ts'

/** Tables, partitioned ones and partitions among them, without their columns, constraints and indexes, which are objects of their own. */
export const tableKind = defineKind({
  kind: 'table',
  operations: { createTable, alterTable, dropTable, renameTable, createTableComment, dropTableComment },
  facets: [tableComment],
  recordedIn: madeByUsers('pg_class', `relkind in ('r', 'p')`),
  query: () => tableQuery,
  read: readTable,
  create: ({ schema, name, partitionBy, ofType, unlogged, storageParameters, accessMethod, tablespace }) => [
    createTable.of(
      present<CreateTable>({
        name,
        ...schemaOption(schema),
        columns: [],
        partitionBy: partitionBy?.replace(/^[A-Z]+/, (strategy) => strategy.toLowerCase()),
        ofType,
        unlogged,
        storageParameters,
        accessMethod,
        tablespace,
      }),
    ),
  ],
  drop: ({ schema, name }) => [dropTable.of({ name, ...schemaOption(schema) })],
  alter: alterExistingTable,
  rename: ({ schema, name }, to) => [renameTable.of({ name, to, ...schemaOption(schema) })],
  claims: ({ schema, name }) => [relationClaim(schema, name), typeClaim(schema, name)],
  isRebuildable: () => false,
})

import { defineKind } from '../define-kind.ts'
import { unreadOptions } from '../foreign/unread-options.ts'
import { madeByUsers } from '../made-by-users.ts'
import { relationClaim } from '../relation-claim.ts'
import { schemaOption } from '../schema-option.ts'
import { typeClaim } from '../type-claim.ts'
import { alterExistingTable } from './alter-existing-table.ts'
import { alterTable } from './alter-table.ts'
import { createNewTable } from './create-new-table.ts'
import { createTable } from './create-table.ts'
import { createTableComment } from './create-table-comment.ts'
import { dropTable } from './drop-table.ts'
import { dropTableComment } from './drop-table-comment.ts'
import { alterForeignTable } from './foreign/alter-foreign-table.ts'
import { commentOnForeignTable } from './foreign/comment-on-foreign-table.ts'
import { createForeignTable } from './foreign/create-foreign-table.ts'
import { dropForeignTable } from './foreign/drop-foreign-table.ts'
import { moveForeignTable } from './foreign/move-foreign-table.ts'
import { renameForeignTable } from './foreign/rename-foreign-table.ts'
import { moveTable } from './move-table.ts'
import { readTable } from './read-table.ts'
import { renameTable } from './rename-table.ts'
import { restoreRows } from './restore-rows.ts'
import { tableComment } from './table-comment.ts'
import { tableQuery } from './table-query.ts'

/** Tables, partitioned and foreign ones and partitions among them, without their columns, constraints and indexes, which are objects of their own. */
export const tableKind = defineKind({
  kind: 'table',
  operations: {
    createTable,
    alterTable,
    dropTable,
    restoreRows,
    renameTable,
    moveTable,
    createTableComment,
    dropTableComment,
    createForeignTable,
    alterForeignTable,
    dropForeignTable,
    renameForeignTable,
    moveForeignTable,
    commentOnForeignTable,
  },
  facets: [tableComment],
  recordedIn: madeByUsers('pg_class', `relkind in ('r', 'p', 'f')`),
  query: () => tableQuery,
  read: readTable,
  unread: ({ foreignOptions }) => unreadOptions(foreignOptions),
  create: createNewTable,
  drop: ({ schema, name, server }) => [
    (server === undefined ? dropTable : dropForeignTable).of({ name, ...schemaOption(schema) }),
  ],
  alter: alterExistingTable,
  rename: ({ schema, name, server }, to) => [
    (server === undefined ? renameTable : renameForeignTable).of({ name, to, ...schemaOption(schema) }),
  ],
  move: ({ schema, name, server }, to) => [
    (server === undefined ? moveTable : moveForeignTable).of({ name, to, ...schemaOption(schema) }),
  ],
  claims: ({ schema, name }) => [relationClaim(schema, name), typeClaim(schema, name)],
  isRebuildable: ({ server }) => server !== undefined,
})

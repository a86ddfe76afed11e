import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { unreadOptions } from '../foreign/unread-options.ts'
import { madeByUsers } from '../made-by-users.ts'
import { schemaOption } from '../schema-option.ts'
import { absorbSerial } from '../sequence/absorb-serial.ts'
import { addColumn } from './add-column.ts'
import { alterColumn } from './alter-column.ts'
import { alterExistingColumn } from './alter-existing-column.ts'
import { bareColumn } from './bare-column.ts'
import { claimsOfColumn } from './claims-of-column.ts'
import type { Column } from './column.ts'
import { columnMadeAgain } from './column-made-again.ts'
import { columnMadeWith } from './column-made-with.ts'
import { columnQuery } from './column-query.ts'
import { commentOnColumn } from './comment-on-column.ts'
import { definitionOfColumn } from './definition-of-column.ts'
import { dropColumn } from './drop-column.ts'
import { fixedColumn } from './fixed-column.ts'
import { inlineColumn } from './inline-column.ts'
import { readColumn } from './read-column.ts'
import { renameColumn } from './rename-column.ts'
import { restoreColumn } from './restore-column.ts'
import { rivalNotNulls } from './rival-not-nulls.ts'

/** The columns of tables. */
export const columnKind = defineKind({
  kind: 'column',
  operations: { addColumn, alterColumn, dropColumn, restoreColumn, renameColumn, commentOnColumn },
  facets: [
    commentFacet(commentOnColumn, ({ schema, table, name }: Column) => ({
      table,
      column: name,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_class', `relkind in ('r', 'p', 'f')`),
  query: columnQuery,
  read: readColumn,
  unread: ({ foreignOptions }) => unreadOptions(foreignOptions),
  create: (column) => [
    addColumn.of({ table: column.table, column: definitionOfColumn(column), ...schemaOption(column.schema) }),
  ],
  drop: ({ schema, table, name }) => [dropColumn.of({ table, column: name, ...schemaOption(schema) })],
  rivals: rivalNotNulls,
  fixed: fixedColumn,
  exact: ['type', 'collation', 'identity', 'notNull', 'storage', 'compression', 'foreignOptions', 'options'],
  alter: alterExistingColumn,
  rename: ({ schema, table, name }, to) => [
    renameColumn.of({ table, column: name, to, ...schemaOption(schema) }),
  ],
  inline: inlineColumn,
  claims: claimsOfColumn,
  isRebuildable: ({ generated }) => generated !== undefined,
  bare: bareColumn,
  madeWith: columnMadeWith,
  madeAgain: columnMadeAgain,
  absorb: absorbSerial,
})

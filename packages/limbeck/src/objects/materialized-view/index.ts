import { defineKind } from '../define-kind.ts'
import { columnComments } from '../facets/column-comments.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { present } from '../present.ts'
import { relationClaim } from '../relation-claim.ts'
import { schemaOption } from '../schema-option.ts'
import { typeClaim } from '../type-claim.ts'
import { alterExistingMaterializedView } from './alter-existing-materialized-view.ts'
import { alterMaterializedView } from './alter-materialized-view.ts'
import { commentOnMaterializedView } from './comment-on-materialized-view.ts'
import { type CreateMaterializedView, createMaterializedView } from './create-materialized-view.ts'
import { dropMaterializedView } from './drop-materialized-view.ts'
import type { MaterializedView } from './materialized-view.ts'
import { materializedViewQuery } from './materialized-view-query.ts'
import { moveMaterializedView } from './move-materialized-view.ts'
import { readMaterializedView } from './read-materialized-view.ts'
import { refreshMaterializedView } from './refresh-materialized-view.ts'
import { renameMaterializedView } from './rename-materialized-view.ts'
import { renameMaterializedViewColumn } from './rename-materialized-view-column.ts'

/** Materialized views, with their columns; their indexes are objects of their own. */
export const materializedViewKind = defineKind({
  kind: 'materialized-view',
  operations: {
    createMaterializedView,
    alterMaterializedView,
    dropMaterializedView,
    refreshMaterializedView,
    renameMaterializedView,
    moveMaterializedView,
    renameMaterializedViewColumn,
    commentOnMaterializedView,
  },
  facets: [
    commentFacet(commentOnMaterializedView, ({ schema, name }: MaterializedView) => ({
      name,
      ...schemaOption(schema),
    })),
    columnComments<MaterializedView>(),
  ],
  recordedIn: madeByUsers('pg_class', `relkind = 'm'`),
  query: () => materializedViewQuery,
  read: readMaterializedView,
  create: ({ schema, name, query, derived, ...view }) => [
    createMaterializedView.of(
      present<CreateMaterializedView>({
        name,
        ...schemaOption(schema),
        query,
        storageParameters: view.storageParameters,
        accessMethod: view.accessMethod,
        tablespace: view.tablespace,
        columnSettings: view.columnSettings,
        withNoData: derived.isPopulated ? undefined : true,
      }),
    ),
  ],
  drop: ({ schema, name }) => [dropMaterializedView.of({ name, ...schemaOption(schema) })],
  alter: alterExistingMaterializedView,
  move: ({ schema, name }, to) => [moveMaterializedView.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameMaterializedView.of({ name, to, ...schemaOption(schema) })],
  claims: ({ schema, name }) => [relationClaim(schema, name), typeClaim(schema, name)],
})

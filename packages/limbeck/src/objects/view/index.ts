import { defineKind } from '../define-kind.ts'
import { columnComments } from '../facets/column-comments.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { present } from '../present.ts'
import { relationClaim } from '../relation-claim.ts'
import { schemaOption } from '../schema-option.ts'
import { typeClaim } from '../type-claim.ts'
import { alterExistingView } from './alter-existing-view.ts'
import { alterView } from './alter-view.ts'
import { bareView } from './bare-view.ts'
import { commentOnView } from './comment-on-view.ts'
import { type CreateView, createView } from './create-view.ts'
import { definitionOfView } from './definition-of-view.ts'
import { dropView } from './drop-view.ts'
import { moveView } from './move-view.ts'
import { readView } from './read-view.ts'
import { renameView } from './rename-view.ts'
import { renameViewColumn } from './rename-view-column.ts'
import { replaceView } from './replace-view.ts'
import type { View } from './view.ts'
import { viewQuery } from './view-query.ts'

/** Views, with their columns. */
export const viewKind = defineKind({
  kind: 'view',
  operations: {
    createView,
    replaceView,
    alterView,
    dropView,
    renameView,
    moveView,
    renameViewColumn,
    commentOnView,
  },
  facets: [
    commentFacet(commentOnView, ({ schema, name }: View) => ({ name, ...schemaOption(schema) })),
    columnComments<View>(),
  ],
  recordedIn: madeByUsers('pg_class', `relkind = 'v'`),
  query: () => viewQuery,
  read: readView,
  create: (view) => [
    createView.of(
      present<CreateView>({ name: view.name, ...definitionOfView(view), defaults: view.defaults }),
    ),
  ],
  drop: ({ schema, name }) => [dropView.of({ name, ...schemaOption(schema) })],
  alter: alterExistingView,
  move: ({ schema, name }, to) => [moveView.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameView.of({ name, to, ...schemaOption(schema) })],
  claims: ({ schema, name }) => [relationClaim(schema, name), typeClaim(schema, name)],
  bare: bareView,
})

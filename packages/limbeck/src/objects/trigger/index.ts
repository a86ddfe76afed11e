import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { schemaOption } from '../schema-option.ts'
import { alterExistingTrigger } from './alter-existing-trigger.ts'
import { alterTrigger } from './alter-trigger.ts'
import { commentOnTrigger } from './comment-on-trigger.ts'
import { createTrigger } from './create-trigger.ts'
import { definitionOfTrigger } from './definition-of-trigger.ts'
import { dropTrigger } from './drop-trigger.ts'
import { readTrigger } from './read-trigger.ts'
import { renameTrigger } from './rename-trigger.ts'
import { replaceTrigger } from './replace-trigger.ts'
import { rivalTriggers } from './rival-triggers.ts'
import type { Trigger } from './trigger.ts'
import { triggerQuery } from './trigger-query.ts'

/** The triggers of tables, foreign tables and views. */
export const triggerKind = defineKind({
  kind: 'trigger',
  operations: {
    createTrigger,
    replaceTrigger,
    alterTrigger,
    dropTrigger,
    renameTrigger,
    commentOnTrigger,
  },
  facets: [
    commentFacet(commentOnTrigger, ({ schema, table, name }: Trigger) => ({
      table,
      name,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_trigger', 'not tgisinternal'),
  query: () => triggerQuery,
  read: readTrigger,
  create: (trigger) => [
    createTrigger.of({
      table: trigger.table,
      name: trigger.name,
      ...schemaOption(trigger.schema),
      ...definitionOfTrigger(trigger),
    }),
  ],
  drop: ({ schema, table, name }) => [dropTrigger.of({ table, name, ...schemaOption(schema) })],
  alter: alterExistingTrigger,
  rivals: rivalTriggers,
  rename: ({ schema, table, name }, to) => [renameTrigger.of({ table, name, to, ...schemaOption(schema) })],
})

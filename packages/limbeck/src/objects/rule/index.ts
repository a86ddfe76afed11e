import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { alterExistingRule } from './alter-existing-rule.ts'
import { alterRule } from './alter-rule.ts'
import { commentOnRule } from './comment-on-rule.ts'
import { type CreateRule, createRule } from './create-rule.ts'
import { definitionOfRule } from './definition-of-rule.ts'
import { dropRule } from './drop-rule.ts'
import { readRule } from './read-rule.ts'
import { renameRule } from './rename-rule.ts'
import { replaceRule } from './replace-rule.ts'
import type { Rule } from './rule.ts'
import { ruleQuery } from './rule-query.ts'

/** Rewrite rules of tables and views. */
export const ruleKind = defineKind({
  kind: 'rule',
  operations: { createRule, replaceRule, alterRule, dropRule, renameRule, commentOnRule },
  facets: [
    commentFacet(commentOnRule, ({ schema, table, name }: Rule) => ({
      name,
      table,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_rewrite', `rulename <> '_RETURN'`),
  query: () => ruleQuery,
  read: readRule,
  create: (rule) => [
    createRule.of(
      present<CreateRule>({
        name: rule.name,
        table: rule.table,
        ...definitionOfRule(rule),
        enabled: rule.enabled,
      }),
    ),
  ],
  drop: ({ schema, table, name }) => [dropRule.of({ name, table, ...schemaOption(schema) })],
  alter: alterExistingRule,
  rename: ({ schema, table, name }, to) => [renameRule.of({ name, table, to, ...schemaOption(schema) })],
})

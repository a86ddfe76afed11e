import { typeRule } from '../type-rule.ts'

/** Finds a column is of type json. */
export const jsonColumnLacksEquality = typeRule({
  name: 'json-column-lacks-equality',
  default: 'on',
  condition: 'A column is of type json',
  effect: 'It has no equality: SELECT DISTINCT, GROUP BY and UNION over it fail, and no index helps.',
  remedy: 'Write jsonb.',
  bad: 'create table events (payload json);',
  good: 'create table events (payload jsonb);',
  types: ['json'],

  say: (column) => `${column} is json, which cannot be compared`,
})

import { typeRule } from '../type-rule.ts'

/** Finds a column is of type varchar with a length. */
export const varcharColumnLimitsText = typeRule({
  name: 'varchar-column-limits-text',
  default: 'off',
  condition: 'A column is of type varchar with a length',
  effect: 'A shorter length later rewrites the table.',
  remedy:
    'Write text, with a check on the length if one is needed: a check can be changed without a rewrite.',
  bad: 'create table users (name varchar(100));',
  good: 'create table users (name text);',
  types: ['varchar'],
  onlyModified: true,
  say: (column) => `${column} has a length in its type`,
})

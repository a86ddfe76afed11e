import { typeRule } from '../type-rule.ts'

/** Finds a column is of type int or serial. */
export const intColumnMayOverflow = typeRule({
  name: 'int-column-may-overflow',
  default: 'off',
  condition: 'A column is of type int or serial',
  effect: 'It ends at 2,147,483,647, and a wider type later rewrites the table.',
  remedy: 'Write bigint.',
  bad: 'create table users (id int);',
  good: 'create table users (id bigint);',
  types: ['int4', 'int', 'integer', 'serial', 'serial4'],

  say: (column) => `${column} ends at 2,147,483,647`,
})

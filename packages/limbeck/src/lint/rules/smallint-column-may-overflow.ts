import { typeRule } from '../type-rule.ts'

/** Finds a column is of type smallint or smallserial. */
export const smallintColumnMayOverflow = typeRule({
  name: 'smallint-column-may-overflow',
  default: 'off',
  condition: 'A column is of type smallint or smallserial',
  effect: 'It ends at 32,767, and a wider type later rewrites the table.',
  remedy: 'Write bigint.',
  bad: 'create table users (id smallint);',
  good: 'create table users (id bigint);',
  types: ['int2', 'smallint', 'smallserial', 'serial2'],

  say: (column) => `${column} ends at 32,767`,
})

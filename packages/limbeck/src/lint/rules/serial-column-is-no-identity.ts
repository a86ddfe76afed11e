import { typeRule } from '../type-rule.ts'

/** Finds a column is serial. */
export const serialColumnIsNoIdentity = typeRule({
  name: 'serial-column-is-no-identity',
  default: 'off',
  condition: 'A column is serial',
  effect:
    'Its sequence is owned beside the column: grants and copies of the table do not follow, and anybody may write the column.',
  remedy: 'Write generated always as identity, or by default.',
  bad: 'create table users (id bigserial primary key);',
  good: 'create table users (id bigint generated always as identity primary key);',
  types: ['serial', 'serial2', 'serial4', 'serial8', 'smallserial', 'bigserial'],

  say: (column) => `${column} is serial, not an identity column`,
})

import { typeRule } from '../type-rule.ts'

/** Finds a column is of type money. */
export const moneyColumnDependsOnLocale = typeRule({
  name: 'money-column-depends-on-locale',
  default: 'off',
  condition: 'A column is of type money',
  effect: 'How many digits it keeps, and what its text means, depends on a setting of the server.',
  remedy: 'Write numeric, and the currency beside it.',
  bad: 'create table orders (price money);',
  good: 'create table orders (price numeric(12, 2));',
  types: ['money'],

  say: (column) => `what ${column} means depends on a setting of the server`,
})

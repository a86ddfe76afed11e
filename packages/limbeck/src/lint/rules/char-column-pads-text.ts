import { typeRule } from '../type-rule.ts'

/** Finds a column is of type char. */
export const charColumnPadsText = typeRule({
  name: 'char-column-pads-text',
  default: 'off',
  condition: 'A column is of type char',
  effect: 'Values are padded with blanks to its length, which comparisons pass over and programs see.',
  remedy: 'Write text, with a check on the length if one is needed.',
  bad: 'create table countries (code char(2));',
  good: 'create table countries (code text check (length(code) = 2));',
  types: ['bpchar', 'char', 'character'],

  say: (column) => `${column} pads its values with blanks`,
})

import { expect, test } from 'vitest'
import { dollarQuoted } from './dollar-quoted.ts'

test.each([
  ['select 1', '$$select 1$$'],
  ['', '$$$$'],
  ['do $$ x $$', '$body$do $$ x $$$body$'],
  ['costs 1$', '$body$costs 1$$body$'],
  ['$$ and $body$', '$body2$$$ and $body$$body2$'],
])('%s is quoted as %s', (text, quoted) => {
  expect(dollarQuoted(text)).toBe(quoted)
})

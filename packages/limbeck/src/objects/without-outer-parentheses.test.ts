import { expect, test } from 'vitest'
import { withoutOuterParentheses } from './without-outer-parentheses.ts'

test.each([
  ['(a > 0)', 'a > 0'],
  ['((a > 0))', 'a > 0'],
  ['((a > 0) AND (b > 0))', '(a > 0) AND (b > 0)'],
  ['(a > 0) AND (b > 0)', '(a > 0) AND (b > 0)'],
  ['lower(email)', 'lower(email)'],
  ["(a <> ')'::text)", "a <> ')'::text"],
  ["(a <> '('::text)", "a <> '('::text"],
  ["(a) = ANY ('(it''s)'::text)", "(a) = ANY ('(it''s)'::text)"],
  ['("a)" > 0)', '"a)" > 0'],
  ['("a""(" > 0)', '"a""(" > 0'],
  [`(a ~ E'\\\\(\\')'::text)`, `a ~ E'\\\\(\\')'::text`],
  ["(a ~ '\\'::text)", "a ~ '\\'::text"],
  ['()', ''],
  ['', ''],
])('%s becomes %s', (expression, inner) => {
  expect(withoutOuterParentheses(expression)).toBe(inner)
})

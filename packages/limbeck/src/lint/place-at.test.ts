import { expect, test } from 'vitest'
import { placeAt } from './place-at.ts'

test.each([
  ['abc', 0, { line: 1, column: 1 }],
  ['abc', 2, { line: 1, column: 3 }],
  ['\nabc', 0, { line: 1, column: 1 }],
  ['\nabc', 1, { line: 2, column: 1 }],
  ['a\n\n  bc', 6, { line: 3, column: 4 }],
])('%j at %i', (text, offset, place) => {
  expect(placeAt(text, offset)).toEqual(place)
})

test('a text inside a file is counted from its own start', () => {
  expect(placeAt('select 1', 7, { line: 4, column: 17 })).toEqual({ line: 4, column: 24 })
  expect(placeAt('\n  select 1', 3, { line: 4, column: 17 })).toEqual({ line: 5, column: 3 })
})

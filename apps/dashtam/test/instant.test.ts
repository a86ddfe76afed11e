import { expect, test } from 'vitest'
import { instant } from '../src/models/instant.ts'

test.each([
  ['2025-10-03T12:00:00', '2025-10-03T12:00:00.000Z'],
  ['2025-10-03T12:00:00Z', '2025-10-03T12:00:00.000Z'],
  ['2025-10-03T12:00:00+02:00', '2025-10-03T10:00:00.000Z'],
  ['2025-10-03', '2025-10-03T00:00:00.000Z'],
])('%s is the instant %s, whatever the zone of the process', (text, expected) => {
  expect(instant(text).toISOString()).toBe(expected)
})

test('a text that is no date is refused, so that naive and aware times cannot meet', () => {
  expect(() => instant('yesterday')).toThrow('not a date: yesterday')
})

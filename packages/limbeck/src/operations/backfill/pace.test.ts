import { expect, test } from 'vitest'
import { Pace } from './pace.ts'

test('who waits, and what takes long, makes batches smaller; what goes well makes them larger again', () => {
  const pace = new Pace(1000, 5)
  expect(pace.size).toBe(1000)
  expect(pace.after({ durationMs: 20, waiting: 0 })).toBe(5)
  expect(pace.after({ durationMs: 20, waiting: 2 })).toBe(100)
  expect(pace.size).toBe(500)
  expect(pace.after({ durationMs: 900, waiting: 0 })).toBe(5)
  expect(pace.after({ durationMs: 900, waiting: 1 })).toBe(900)
  expect(pace.size).toBe(125)
  for (let batch = 0; batch < 10; batch++) pace.after({ durationMs: 900, waiting: 0 })
  expect(pace.size).toBe(10)
  for (let batch = 0; batch < 10; batch++) pace.after({ durationMs: 1, waiting: 0 })
  expect(pace.size).toBe(1000)
})

test('a batch never has more rows than were asked for', () => {
  const pace = new Pace(3, 0)
  pace.after({ durationMs: 1, waiting: 1 })
  expect(pace.size).toBe(3)
})

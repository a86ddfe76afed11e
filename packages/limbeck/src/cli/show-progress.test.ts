import { expect, test } from 'vitest'
import type { RunEvent } from '../runner/run-event.ts'
import { showProgress } from './show-progress.ts'

const progress = (facts: object) =>
  ({
    type: 'backfill-progress',
    revision: 'a',
    table: 'public.users',
    rowsDone: 250_000,
    rowsChanged: 250_000,
    rowsTotal: 1_000_000,
    rowsByThisRun: 250_000,
    elapsedMs: 10_000,
    waitsFor: undefined,
    lagSeconds: undefined,
    isDone: false,
    ...facts,
  }) as Extract<RunEvent, { type: 'backfill-progress' }>

test('on a terminal it is a bar with rows, rate and the time left', () => {
  let nowMs = 0
  const drawn: string[] = []
  const show = showProgress({ draw: (text) => drawn.push(text), log: () => {}, now: () => nowMs })
  show(progress({}))
  nowMs = 150
  show(progress({}))
  nowMs = 200
  show(progress({ rowsDone: 300_000 }))
  nowMs = 300
  show(progress({ waitsFor: 'replication', lagSeconds: 90 }))
  expect(drawn).toEqual([
    '[######..................] Backfilling public.users: 250,000 of 1,000,000 rows (25 %), 25,000 rows/s, 30 s left',
    '[######..................] Backfilling public.users: 250,000 of 1,000,000 rows (25 %), 25,000 rows/s, 30 s left; waits for a standby that is 2 min behind',
  ])
})

test('off a terminal it is a line every ten seconds', () => {
  let nowMs = 0
  const lines: string[] = []
  const show = showProgress({ draw: undefined, log: (text) => lines.push(text), now: () => nowMs })
  for (; nowMs < 25_000; nowMs += 500) show(progress({ rowsDone: nowMs, waitsFor: 'locks' }))
  expect(lines).toEqual([
    'Backfilling public.users: 10,000 of 1,000,000 rows (1 %), 25,000 rows/s, 40 s left; makes way for sessions that wait for its rows',
    'Backfilling public.users: 20,000 of 1,000,000 rows (2 %), 25,000 rows/s, 39 s left; makes way for sessions that wait for its rows',
  ])
})

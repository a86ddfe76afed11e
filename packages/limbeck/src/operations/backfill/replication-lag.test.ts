import { expect, test } from 'vitest'
import { ReplicationLag } from './replication-lag.ts'

const standby = (flushed: number, replayed: number, measured: number | null = null) => ({
  flushed: String(flushed),
  replayed: String(replayed),
  measured,
})

test('without standbys there is no lag', () => {
  expect(new ReplicationLag().lagOf([])).toBe(0)
})

test('a standby that has stopped is as far behind as the first place that it has not replayed is old', () => {
  let nowMs = 0
  const lag = new ReplicationLag(() => nowMs)
  expect(lag.lagOf([standby(100, 100)])).toBe(0)
  nowMs = 1000
  expect(lag.lagOf([standby(200, 100)])).toBe(0)
  nowMs = 4000
  expect(lag.lagOf([standby(300, 100), standby(300, 300)])).toBe(3)
  expect(lag.lagOf([standby(300, 250)])).toBe(0)
  nowMs = 5000
  expect(lag.lagOf([standby(300, 250)])).toBe(1)
  expect(lag.lagOf([standby(300, 300)])).toBe(0)
})

test("the server's own measure counts as long as something is missing", () => {
  const lag = new ReplicationLag(() => 0)
  expect(lag.lagOf([standby(100, 50, 7.5)])).toBe(7.5)
  expect(lag.lagOf([standby(100, 100, 7.5)])).toBe(0)
})

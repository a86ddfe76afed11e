import type { BackfillProgress } from '../operations/backfill/backfill-progress.ts'

/** How far a backfill has come, in one line: rows done, their share, the rate, the time that is left, what it waits for. */
export function backfillText(progress: BackfillProgress): string {
  const { table, rowsDone, rowsTotal, rowsChanged, rowsByThisRun, elapsedMs, isDone } = progress
  const perSecond = elapsedMs > 0 ? (rowsByThisRun / elapsedMs) * 1000 : 0
  const rate = `${number(perSecond)} rows/s`
  if (isDone) {
    return `Backfilled ${table}: ${number(rowsChanged)} of ${number(rowsDone)} rows set in ${time(elapsedMs / 1000)} (${rate}), none is left`
  }
  const share = rowsTotal === 0 ? 100 : Math.floor((rowsDone / rowsTotal) * 100)
  const left = perSecond > 0 ? `, ${time((rowsTotal - rowsDone) / perSecond)} left` : ''
  return `Backfilling ${table}: ${number(rowsDone)} of ${number(rowsTotal)} rows (${share} %), ${rate}${left}${waits(progress)}`
}

function waits({ waitsFor, lagSeconds = 0 }: BackfillProgress): string {
  if (waitsFor === 'locks') return '; makes way for sessions that wait for its rows'
  if (waitsFor === 'replication') return `; waits for a standby that is ${time(lagSeconds)} behind`
  return ''
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

function time(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

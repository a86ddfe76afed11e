import { backfillText } from '../runner/backfill-text.ts'
import type { RunEvent } from '../runner/run-event.ts'

type Progress = Extract<RunEvent, { readonly type: 'backfill-progress' }>

/** Where progress is shown. */
export interface ProgressPlace {
  /** Draws one line in place of the one before; undefined off a terminal. */
  readonly draw: ((text: string) => void) | undefined
  log(text: string): void
  now(): number
}

const barWidth = 24
const drawEveryMs = 100
const logEveryMs = 10_000

/** Returns what shows a backfill's progress: on a terminal as a bar, elsewhere as a log line now and then. */
export function showProgress({ draw, log, now }: ProgressPlace): (progress: Progress) => void {
  let shownMs = now()
  return (progress) => {
    const everyMs = draw === undefined ? logEveryMs : drawEveryMs
    // It comes to its end in a log line of its own.
    if (progress.isDone || now() - shownMs < everyMs) return
    shownMs = now()
    if (draw === undefined) log(backfillText(progress))
    else draw(`${bar(progress)} ${backfillText(progress)}`)
  }
}

function bar({ rowsDone, rowsTotal }: Progress): string {
  const full = rowsTotal === 0 ? barWidth : Math.floor((rowsDone / rowsTotal) * barWidth)
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]`
}

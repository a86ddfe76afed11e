import type { Reporter, RunEvent } from './run-event.ts'

/** Tells events in their order, though one may wait for a better moment. */
export interface OrderedReports {
  /** Tells an event, behind one that waits. */
  readonly report: Reporter
  /** Has an event wait for the next one, or for `tell`. */
  readonly reportLater: Reporter
  /** Tells the event that waits. */
  readonly tell: () => void
}

/** Makes the reports of a run: its log is written while the server works, not while it waits. */
export function orderedReports(report: Reporter): OrderedReports {
  let waiting: RunEvent | undefined
  const tell = () => {
    const event = waiting
    waiting = undefined
    if (event !== undefined) report(event)
  }
  return {
    tell,
    report: (event) => {
      tell()
      report(event)
    },
    reportLater: (event) => {
      tell()
      waiting = event
    },
  }
}

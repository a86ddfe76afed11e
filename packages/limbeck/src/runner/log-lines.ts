import { backfillText } from './backfill-text.ts'
import { describeHolder } from './describe-holder.ts'
import type { RunEvent } from './run-event.ts'
import { serverVersionName } from './server-version-name.ts'

/** One line of a run's log. */
export interface LogLine {
  readonly level: 'INFO' | 'WARN'
  readonly text: string
}

type GroupRetried = Extract<RunEvent, { type: 'group-retried' }>
type RunFinished = Extract<RunEvent, { type: 'run-finished' }>

/** A revision usually takes 10 to 30 seconds at most. */
const slowMs = 30_000

/** The log lines of an event, without the level and tag that `formatLogLine` adds. */
export function logLines(event: RunEvent): readonly LogLine[] {
  switch (event.type) {
    case 'run-started':
      return info(
        'Running Limbeck migrations...',
        `Context: ${serverVersionName(event.serverVersion)} at ${event.url}`,
        'Will assume transactional DDL.',
      )
    case 'notice':
      return warning(event.text)
    case 'lock-waiting':
      return info(
        `Waiting for another run (${seconds(event.waitedMs)} so far)${event.holder === undefined ? '' : `: ${describeHolder(event.holder)}`}`,
      )
    case 'revision-started':
      return info(
        `Running ${event.direction} ${event.from.join(', ')} -> ${event.to.join(', ')}${event.message === '' ? '' : `, ${event.message}`}`,
        ...(event.finishedSteps > 0
          ? [
              `Going on behind step ${event.finishedSteps} of ${event.stepCount}: an earlier run was cut off there`,
            ]
          : []),
      )
    case 'step-finished':
      return event.durationMs > slowMs
        ? warning(
            `${event.revision} step ${event.index + 1} of ${event.stepCount} (${event.operation}) took ${seconds(event.durationMs)}`,
          )
        : []
    case 'backfill-progress':
      return info(backfillText(event))
    case 'step-found-done':
      return info(`${event.revision} step ${event.index + 1} was done by the run before: ${event.what}`)
    case 'invalid-index-dropped':
      return info(`Dropped the invalid index ${event.index} that a run of ${event.revision} left behind`)
    case 'group-retried':
      return warning(retryText(event))
    case 'revision-finished':
      return [
        ...info(`Finished ${event.direction} ${event.revision} in ${seconds(event.durationMs)}`),
        ...(event.durationMs > slowMs
          ? warning(`${event.revision} took longer than ${seconds(slowMs)}: ${seconds(event.durationMs)}`)
          : []),
      ]
    case 'run-finished':
      return info(finishedText(event))
  }
}

function info(...texts: readonly string[]): readonly LogLine[] {
  return texts.map((text) => ({ level: 'INFO', text }))
}

function warning(text: string): readonly LogLine[] {
  return [{ level: 'WARN', text }]
}

function retryText({ revisions, attempt, retries, delayMs, reason, blockers }: GroupRetried): string {
  const what = reason === 'deadlock' ? 'was the victim of a deadlock' : 'waited too long for a lock'
  const who = blockers.length === 0 ? '' : `, held by ${blockers.map(describeHolder).join('; ')}`
  return `${revisions.join(', ')} ${what}${who}; rolled back, trying again in ${seconds(delayMs)} (${attempt} of ${retries})`
}

function finishedText({ direction, revisions, heads, durationMs }: RunFinished): string {
  const at = heads.length === 0 ? 'base' : heads.join(', ')
  if (revisions.length === 0) return `Nothing to do: the database is at ${at}`
  const count = revisions.length === 1 ? '1 revision' : `${revisions.length} revisions`
  return `Limbeck migrations completed successfully: ${direction} of ${count} in ${seconds(durationMs)}, now at ${at}`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`
}

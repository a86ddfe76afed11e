import type { LogLine } from './log-lines.ts'

/** How a line stands in a log, `INFO  [limbeck.migration] …`: each has the tag that a filter finds. */
export function formatLogLine({ level, text }: LogLine): string {
  return `${level.padEnd(5)} [limbeck.migration] ${text}`
}

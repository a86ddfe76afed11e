import type { OnlineFigures } from '../online/measure-online.ts'
import type { OnlineResult } from '../online/online-result.ts'
import { markdownTable } from './markdown-table.ts'

/** What a run of the benchmark was about. Plain data. */
export interface OnlineRun {
  readonly rows: number
  readonly clients: number
  readonly date: string
  readonly machine: string
  /** What the server's files lie in: `memory`, `a folder for temporary files`. */
  readonly storage: string
  /** With clients at work and nothing else. */
  readonly idle: OnlineFigures
  readonly results: readonly OnlineResult[]
}

/** The longest that a client may be made to wait. */
export const goalMs = 1_000

/** The text of docs/online-bench.md. */
export function onlinePage({ rows, clients, date, machine, storage, idle, results }: OnlineRun): string {
  const body = results.map(({ name, plain, limbeck, reason }) => [
    name,
    ...cells(plain),
    ...(limbeck === undefined ? [`left out: ${reason}`, '', ''] : cells(limbeck)),
    limbeck === undefined ? '' : isMet(limbeck) ? 'met' : 'not met',
  ])
  const head = [
    'change',
    'plain: longest wait',
    'refused',
    'took',
    'Limbeck: longest wait',
    'refused',
    'took',
    'below 1 s',
  ]
  return `# Changes under load, measured

A table of ${rows.toLocaleString('en')} rows, ${clients} clients that read and write it, and a change beneath them: the
longest that any client waited for one statement, and how many statements the server refused.

*Plain* is the statement that Alembic, Drizzle and Prisma emit, in a transaction. *Limbeck* is \`limbeck upgrade\` of the
revisions that \`limbeck revision --autogenerate\` wrote from the changed models, unedited. A change of type and a rename are
written with \`--expand\`: the clients move to the new column between the two revisions, where with the plain statement
they can only do so when it is done.

![The longest wait of a client, plain and by Limbeck](online-bench.svg)

${markdownTable([head, ...body])}

With the clients alone the longest wait was ${shown(idle.longestMs)}. The goal is less than a second and no statement refused.
The server's files lay in ${storage}. Taken by \`npm run bench:online\` on ${date}, ${machine}.
`
}

function cells({ longestMs, failed, tookMs }: OnlineFigures): readonly string[] {
  return [shown(longestMs), String(failed), shown(tookMs)]
}

function isMet({ longestMs, failed }: OnlineFigures): boolean {
  return longestMs < goalMs && failed === 0
}

function shown(milliseconds: number): string {
  return milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1_000).toFixed(1)} s`
}

import { judge } from '../measure/judge.ts'
import type { Measured, Result } from '../measure/measured.ts'
import { markdownTable } from './markdown-table.ts'

/** What was measured in one workload, and with what. Plain data. */
export interface WorkloadReport {
  readonly letter: string
  readonly title: string
  /** `2026-11-26`. */
  readonly date: string
  /** `PostgreSQL 18.4, Node 20.20.2, 2 cores of …`. */
  readonly machine: string
  /** `limbeck 0.1.0`, `knex 3.3.0`. */
  readonly versions: readonly string[]
  /** Peers that could not be installed. */
  readonly missing: readonly string[]
  readonly comparisons: readonly Measured[]
}

const introduction = `# Performance

Whole processes, from start to exit, as \`npm run bench\` measured them: medians of runs in turns. Each run stands right
behind one of its yardstick, and a ratio is the median of the ratios of such neighbours: times of another machine are
other times, ratios hold. Limits are what no program of the kind can beat: \`node -e 0\` for a start, a bare Node program
with node-postgres for reading, \`psql\` with all of it in one transaction for applying. Memory is the most that the largest
process held at once.

![Limbeck and its peers as multiples of the limit](performance.svg)

\`npm run bench\` installs the peers in a folder of its own, measures, and writes this page; \`-- --quick\` holds Limbeck
against the limits alone, \`-- --only B\` runs one workload.
`

/** The text of docs/performance.md. */
export function performancePage(reports: readonly WorkloadReport[]): string {
  const verdicts = reports.flatMap(({ comparisons }) =>
    comparisons.flatMap((measured) =>
      judge(measured).map(({ goal, figure, isMet }) => [
        measured.title,
        goal,
        isMet ? 'met' : 'not met',
        figure,
      ]),
    ),
  )
  const goals = `## Goals\n\n${markdownTable([['work', 'goal', '', 'figure'], ...verdicts], 3)}\n`
  return [introduction, goals, ...reports.map(section), method(reports)].join('\n')
}

function section({ title, comparisons }: WorkloadReport): string {
  return `## ${title}\n\n${comparisons.map(comparison).join('\n')}`
}

function comparison({ title, yardsticks, results, failures }: Measured): string {
  const sorted = results.toSorted((one, other) => one.tookMs - other.tookMs)
  const head = ['', 'median', ...yardsticks.map((name) => `÷ ${name}`), 'memory']
  const left = failures.map(({ name }) => `Left out: ${name}, which ended with an error.\n`)
  return [
    `### ${title}\n`,
    markdownTable([head, ...sorted.map((result) => row(result, yardsticks))]),
    '',
    ...left,
  ].join('\n')
}

function row(
  { name, role, tookMs, ratios, peakMib }: Result,
  yardsticks: readonly string[],
): readonly string[] {
  const shown = role === 'limbeck' ? `**${name}**` : role === 'yardstick' ? `*${name}*` : name
  return [
    shown,
    `${tookMs.toFixed(tookMs < 100 ? 1 : 0)} ms`,
    ...yardsticks.map((yardstick) => ratios[yardstick]?.toFixed(2) ?? ''),
    peakMib === undefined ? '' : `${Math.round(peakMib)} MiB`,
  ]
}

function method(reports: readonly WorkloadReport[]): string {
  const lines = new Map<string, string[]>()
  for (const { letter, date, machine, versions } of reports) {
    const line = `${date}, ${machine}: ${versions.join(', ')}.`
    lines.set(line, [...(lines.get(line) ?? []), letter])
  }
  const taken = [...lines].map(([line, letters]) => `- Workloads ${letters.join(', ')}: ${line}`)
  const missing = new Set(reports.flatMap((report) => report.missing))
  const left = [...missing].map((name) => `- Left out: ${name}, which could not be installed.`)
  return `## Taken with

${[...taken, ...left].join('\n')}

- The server is PostgreSQL as it comes from npm, with its default durability, its files in memory where there is room.
- A history is one table a revision, each with six columns, an index and a foreign key to the table before; models have
  eight columns a table, two indexes, a foreign key and a check, all named, so that every program describes one database.
- Limbeck's caches are warm unless a row says otherwise: a program runs once before it is measured.
- MikroORM runs on Node 22 from npm, as it asks for. Prisma's engine is called as a library: its command line downloads
  another build of it. TypeORM applies all revisions in one transaction by default, and so does drizzle-orm. dbmate is a
  program in Go.
`
}

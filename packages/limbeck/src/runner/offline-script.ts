import { LimbeckError } from '../errors/limbeck-error.ts'
import type { GroupPart, Plan, PlannedRevision, Step, TransactionGroup } from '../plan/plan.ts'
import { revisionSteps } from '../plan/revision-steps.ts'
import { changeRows } from '../revisions/graph/change-rows.ts'
import { place } from '../revisions/place.ts'
import { literal } from '../sql/literal.ts'
import type { Bookkeeping } from './bookkeeping.ts'
import { clientHostSql } from './client-host-sql.ts'
import { createTablesSql } from './create-tables-sql.ts'
import { historyRowSql } from './history-row-sql.ts'
import { rowChangeSql } from './row-change-sql.ts'
import { scriptGuard } from './script-guard.ts'
import { stepRecords } from './step-records.ts'
import { stepsSql } from './steps-sql.ts'

/** What a script needs to know besides its plan. */
export interface OfflineOptions {
  readonly tables: Bookkeeping
  readonly toolVersion: string
  readonly lockTimeoutMs: number
}

/**
 * A plan as an SQL script for `psql -v ON_ERROR_STOP=1`. It does what the run would do, bookkeeping included, and stops
 * before it changes anything where the database does not stand at its start.
 *
 * @throws LimbeckError `script.has-code` for a step in TypeScript
 */
export function offlineScript(plan: Plan, options: OfflineOptions): string {
  const { tables } = options
  const sections: string[] = [header(plan, options)]
  let versions = plan.from
  const [first] = plan.groups
  const tablesSql = createTablesSql(tables, ['version', 'history', 'progress']).map((sql) => `${sql};`)
  if (first?.isTransactional === false) {
    sections.push(transaction(options, [...tablesSql, scriptGuard(tables, versions)]))
  }
  for (const group of plan.groups) {
    if (!group.isTransactional) {
      sections.push(...group.parts.flatMap((part) => partSql(plan, part, options)))
      continue
    }
    const preparation = group === first ? tablesSql : []
    const work = group.parts.flatMap((part) => partSql(plan, part, options))
    sections.push(transaction(options, [...preparation, scriptGuard(tables, versions), ...work]))
    versions = versionsAfter(versions, group)
  }
  return `${sections.join('\n\n')}\n`
}

function header({ from, to }: Plan, { toolVersion }: OfflineOptions): string {
  const place = (versions: readonly string[]) => (versions.length === 0 ? 'base' : versions.join(', '))
  return [
    `-- Limbeck ${toolVersion}: ${place(from)} -> ${place(to)}`,
    '-- Run with: psql -v ON_ERROR_STOP=1 -f FILE',
    `set timezone = 'UTC';`,
  ].join('\n')
}

function transaction({ lockTimeoutMs }: OfflineOptions, statements: readonly string[]): string {
  return ['begin;', `set local lock_timeout = ${lockTimeoutMs};`, ...statements, 'commit;'].join('\n\n')
}

function partSql(plan: Plan, part: GroupPart, options: OfflineOptions): readonly string[] {
  const { revision: planned, steps, isLast } = part
  const { direction, from, to, message } = planned
  const isFirst = steps.length === 0 ? planned.stepCount === 0 : steps[0]?.index === 0
  const running = `-- Running ${direction} ${from.join(', ')} -> ${to.join(', ')}, ${message.replace(/\s+/g, ' ')}`
  return [
    ...(isFirst ? [running] : []),
    ...steps.map((step) => stepSql(step, planned, options)),
    ...(isLast
      ? [
          ...planned.versionTable.map((change) => `${rowChangeSql(options.tables, change)};`),
          historySql(plan, planned, options),
        ]
      : []),
  ]
}

function stepSql(
  { statement }: Step,
  { revision, path }: PlannedRevision,
  { lockTimeoutMs }: OfflineOptions,
): string {
  if ('sql' in statement) {
    const sql = statement.sql.trim().replace(/;$/, '')
    const lastLine = sql.slice(sql.lastIndexOf('\n') + 1)
    return lastLine.includes('--') ? `${sql}\n;` : `${sql};`
  }
  if (statement.script !== undefined) {
    return `set lock_timeout = ${lockTimeoutMs};\n\n${statement.script()};\n\nreset lock_timeout;`
  }
  throw new LimbeckError(
    'script.has-code',
    `Revision ${revision} (${place(path)}) runs TypeScript code, which no SQL script can hold: ${statement.description}`,
    {
      hint: 'Run it online, or end the script before this revision and begin the next one after it.',
      details: { revision, path, description: statement.description },
    },
  )
}

function historySql(plan: Plan, planned: PlannedRevision, { tables, toolVersion }: OfflineOptions): string {
  const { revision, direction, checksum } = planned
  const row = historyRowSql(tables, {
    revision: literal(revision),
    direction: literal(direction),
    checksum: direction === 'upgrade' ? literal(checksum) : undefined,
    finishedAt: 'clock_timestamp()',
    host: clientHostSql,
    toolVersion,
    steps: stepsSql(stepRecords(revisionSteps(plan, planned))),
  })
  return `${row};`
}

function versionsAfter(versions: readonly string[], group: TransactionGroup): readonly string[] {
  return changeRows(
    versions,
    group.parts.filter(({ isLast }) => isLast).flatMap(({ revision }) => revision.versionTable),
  )
}

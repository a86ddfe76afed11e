import { randomBytes } from 'node:crypto'
import type { RowChange } from '../revisions/graph/row-change.ts'
import { literal } from '../sql/literal.ts'
import { tableSql } from './bookkeeping.ts'
import { enterRevisionSql } from './enter-revision-sql.ts'
import { failSql } from './fail-sql.ts'
import { type RecordedRevision, recordRevisionSql } from './record-revision-sql.ts'
import { resetSessionSql } from './reset-session-sql.ts'
import type { Run } from './run.ts'
import { scriptedSettings } from './scripted-settings.ts'

/** What the transactions of revisions that are sent whole have in common, prepared in the run's session. */
export interface PreparedWhole {
  /**
   * As `enterRevisionSql`. Fails where the version table does not hold the row `from`: for what is sent before the answer to what
   * comes before it.
   */
  readonly enter: (isFollowed: boolean, from: string | undefined) => string
  /** As `resetSessionSql`, for a revision whose own text sets nothing: a function that it calls may. */
  readonly reset: string
  /** As `recordRevisionSql`, for a revision that replaces one version row. */
  readonly record: (change: RowChange, recorded: Omit<RecordedRevision, 'toolVersion'>) => string
}

/** Has the server read and plan once what it would for each revision: that costs it more than running it. */
export async function prepareWhole(
  run: Pick<Run, 'context' | 'connection' | 'lock' | 'revisionKey' | 'tables'>,
): Promise<PreparedWhole> {
  // A pooler may hand on a session with what others have prepared in it.
  const own = randomBytes(4).toString('hex')
  const record = recordRevisionSql(
    run.tables,
    [['update', '$1', '$2']],
    {
      revision: '$3',
      direction: '$4',
      checksum: '$5',
      toolVersion: run.context.toolVersion,
      steps: '$6',
    },
    (parameter) => parameter,
  )
  const isThere = `exists (select from ${tableSql(run.tables, 'version')} where version_num = $2)`
  const follow = failSql(`$2 is not null and not ${isThere}`, 'what_comes_before_has_failed')
  await run.connection.execute(
    `prepare limbeck_enter_${own} (bool, text) as ${enterRevisionSql(run, '$1', [follow])};
prepare limbeck_reset_${own} as ${await resetSql(run)};
prepare limbeck_record_${own} (text, text, text, text, text, jsonb) as ${record}`,
  )
  return {
    enter: (isFollowed, from) =>
      `execute limbeck_enter_${own} (${isFollowed}, ${from === undefined ? 'null' : literal(from)})`,
    reset: `execute limbeck_reset_${own}`,
    record: ([, from, to = ''], { revision, direction, checksum = 'null', steps }) =>
      `execute limbeck_record_${own} (${[literal(from), literal(to), revision, direction, checksum, steps].join(', ')})`,
  }
}

/** Sets what differs, which costs less than to reset it all. */
async function resetSql({ connection, context }: Pick<Run, 'connection' | 'context'>): Promise<string> {
  await connection.execute(resetSessionSql())
  const names = scriptedSettings.map(literal)
  const current = (name: string) => `pg_catalog.current_setting(${name})`
  const [row] = await connection.query<{ readonly values: readonly string[] }>(
    `select array[${names.map(current).join(', ')}] as values`,
  )
  const changes = names.map((name, index) => {
    const value = literal(row?.values[index] ?? '')
    return `case when ${current(name)} <> ${value} then pg_catalog.set_config(${name}, ${value}, false) end`
  })
  const { role } = context.settings
  const own = role === undefined ? [] : [`pg_catalog.set_config('role', ${literal(role)}, true)`]
  return `select pg_catalog.concat(${[...changes, ...own].join(', ')})`
}

import { randomBytes } from 'node:crypto'
import type { RowChange } from '../revisions/graph/row-change.ts'
import { literal } from '../sql/literal.ts'
import { enterRevisionSql } from './enter-revision-sql.ts'
import { failSql } from './fail-sql.ts'
import { lastRecorded, type RecordedRevision, recordRevisionSql } from './record-revision-sql.ts'
import { resetSessionSql } from './reset-session-sql.ts'
import type { Run } from './run.ts'
import { scriptedSettings } from './scripted-settings.ts'

/** What the transactions of revisions that are sent whole have in common, prepared in the run's session. */
export interface PreparedWhole {
  /** As `enterRevisionSql`. Fails where `behind`, the revision that it is sent ahead of the answer to, has not committed. */
  readonly enter: (isFollowed: boolean, behind: string | undefined) => string
  /**
   * As `recordRevisionSql`, for a revision that replaces one version row, and as `resetSessionSql`, for one whose own text sets
   * nothing: a function that it calls may.
   */
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
  // The server takes a setting back where the transaction that sets it fails, be it at its commit.
  const isMissing = `$2 is not null and pg_catalog.current_setting('${lastRecorded}', true) is distinct from $2`
  const follow = failSql(isMissing, 'what_comes_before_has_failed')
  await run.connection.execute(
    `prepare limbeck_enter_${own} (bool, text) as ${enterRevisionSql(run, '$1', [follow])};
prepare limbeck_record_${own} (text, text, text, text, text, jsonb) as ${record} where ${await resetSql(run)} is not null`,
  )
  return {
    enter: (isFollowed, behind) =>
      `execute limbeck_enter_${own} (${isFollowed}, ${behind === undefined ? 'null' : literal(behind)})`,
    record: ([, from, to = ''], { revision, direction, checksum = 'null', steps }) =>
      `execute limbeck_record_${own} (${[literal(from), literal(to), revision, direction, checksum, steps].join(', ')})`,
  }
}

/** An expression that sets what differs, which costs less than to reset it all. */
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
  return `pg_catalog.concat(${[...changes, ...own].join(', ')})`
}

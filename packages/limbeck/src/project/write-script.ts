import { LimbeckError } from '../errors/limbeck-error.ts'
import type { TransactionGroup } from '../plan/plan.ts'
import type { RowChange } from '../revisions/graph/row-change.ts'
import { bookkeeping, tableSql } from '../runner/bookkeeping.ts'
import { createTablesSql } from '../runner/create-tables-sql.ts'
import { preparePlan } from '../runner/prepare-plan.ts'
import { literal } from '../sql/literal.ts'
import type { ProjectContext } from './project-context.ts'

/** What a script does. */
export type ScriptRequest =
  | { readonly direction: 'upgrade' | 'downgrade'; readonly range: string }
  | { readonly direction: 'stamp'; readonly targets: readonly string[] }
  | { readonly direction: 'ensure-version' }

/** Nobody is asked which server it is, so the SQL is what every supported one understands. */
const oldestServerVersion = 150_000

/**
 * Writes a run as SQL, with its transactions and the changes of the version table. Asks no database.
 *
 * An upgrade begins at base, or at `a` of `a:b`; a downgrade needs both ends.
 *
 * @throws LimbeckError `script.needs-range`, `script.has-code`, and those of the graph
 */
export async function writeScript(context: ProjectContext, request: ScriptRequest): Promise<string> {
  const { graph } = context.revisions()
  const tables = bookkeeping(context.settings.versionTable, context.settings.versionTableSchema)
  const table = tableSql(tables, 'version')
  if (request.direction === 'ensure-version') return lines(createTablesSql(tables, ['version']))
  if (request.direction === 'stamp') {
    const steps = graph.stampSteps([], request.targets)
    return lines([
      ...createTablesSql(tables, ['version']),
      ...steps.flatMap((step) => rowsSql(table, step.versionTable)),
    ])
  }
  const { direction, range } = request
  const [from, to] = rangeOf(direction, range)
  const versions = from === undefined ? [] : graph.resolve(from).map(({ revision }) => revision)
  const steps =
    direction === 'upgrade' ? graph.upgradeSteps(versions, to) : graph.downgradeSteps(versions, to)
  const wanted = { direction, steps, versions, serverVersion: oldestServerVersion }
  const plan = await preparePlan({ ...context.revisions(), settings: context.settings }, wanted)
  const creation = versions.length === 0 ? createTablesSql(tables, ['version']) : []
  return lines([...creation, ...plan.groups.flatMap((group) => groupSql(group, table))])
}

function groupSql({ isTransactional, parts }: TransactionGroup, table: string): readonly string[] {
  const body = parts.flatMap(({ revision, steps, isLast }) => [
    ...(steps[0]?.index === 0 || steps.length === 0
      ? [`-- Running ${revision.direction} ${revision.from.join(', ')} -> ${revision.to.join(', ')}`]
      : []),
    ...steps.map(({ statement, revision: id, direction }) => {
      if ('sql' in statement) return statement.sql
      throw new LimbeckError(
        'script.has-code',
        `Revision ${id} runs TypeScript, which no SQL script can hold: ${statement.description}`,
        {
          hint: `Run it on the database itself: \`limbeck ${direction} ${id}\`.`,
          details: { revision: id },
        },
      )
    }),
    ...(isLast ? rowsSql(table, revision.versionTable) : []),
  ])
  return isTransactional ? ['begin', ...body, 'commit'] : body
}

function rowsSql(table: string, changes: readonly RowChange[]): readonly string[] {
  return changes.map(([action, version, to]) => {
    if (action === 'insert') return `insert into ${table} (version_num) values (${literal(version)})`
    const where = `where version_num = ${literal(version)}`
    if (action === 'delete') return `delete from ${table} ${where}`
    return `update ${table} set version_num = ${literal(to)} ${where}`
  })
}

function rangeOf(direction: 'upgrade' | 'downgrade', range: string): readonly [string | undefined, string] {
  const [from = '', to, ...others] = range.split(':')
  if (others.length === 0 && to !== undefined && to !== '') return [from === '' ? undefined : from, to]
  if (direction === 'upgrade' && to === undefined) return [undefined, range]
  throw new LimbeckError(
    'script.needs-range',
    `--sql needs a range FROM:TO for ${direction}, not '${range}'`,
    {
      hint:
        direction === 'upgrade'
          ? 'For example `limbeck upgrade base:head --sql`.'
          : 'For example `limbeck downgrade head:base --sql`.',
      details: { range },
    },
  )
}

function lines(statements: readonly string[]): string {
  return statements
    .map((sql) => (sql.startsWith('--') ? `\n${sql}` : `${sql.trimEnd().replace(/;$/, '')};`))
    .join('\n')
}

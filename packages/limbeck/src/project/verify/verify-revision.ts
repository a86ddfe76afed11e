import type { Catalog } from '../../catalog/catalog.ts'
import { compareCatalogs } from '../../diff/compare.ts'
import type { Connection } from '../../drivers/driver.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'
import type { Plan } from '../../plan/plan.ts'
import type { RevisionFile } from '../../revisions/revision.ts'
import { clockMs } from '../../runner/clock-ms.ts'
import { preparePlan } from '../../runner/prepare-plan.ts'
import type { Shadow } from '../../shadow/shadow.ts'
import type { ParseStatement } from '../../sql/load-parser.ts'
import { describeOperations } from '../describe-operations.ts'
import type { ProjectContext } from '../project-context.ts'
import { runGroup } from '../run-group.ts'
import { changedRows } from './changed-rows.ts'
import { rowClaims } from './row-claims.ts'
import { readTableRows, type TableRows } from './table-rows.ts'
import { traceRevision } from './trace-revision.ts'
import { unstatedZones } from './unstated-zones.ts'
import type { VerifiedRevision, VerifyFailure } from './verify-result.ts'

/** What revisions are verified with. */
export interface VerifyContext {
  readonly project: ProjectContext
  readonly shadow: Shadow
  readonly connection: Connection
  readonly parse: ParseStatement
  /** Opens a further session in the scratch database, where there may be one. */
  readonly openSession: (() => Promise<Connection>) | undefined
  /** Revisions whose statements cannot run in transactions of their own, so that nobody can watch their locks. */
  readonly untraced: Set<string>
  /** Puts rows into the tables that have none. */
  fillEmpty(): Promise<void>
}

/** How many operations a message names. */
const mostCalls = 5

interface State {
  readonly catalog: Catalog
  readonly rows: ReadonlyMap<string, TableRows>
}

/** How a revision did. */
export type RevisionVerdict =
  /** Whether the database stands behind it now, so that the next one can be verified. */
  | { readonly verified: VerifiedRevision; readonly isStanding: boolean }
  /** It refuses to go up over these rows: what it says. */
  | { readonly refusal: string }
  /** It could not be traced, and the database is in doubt. */
  | { readonly refusal: undefined }

/**
 * Runs one revision up, down and up again in a scratch database that has its parents and rows, and compares what is
 * there. `refused` is what it said to other rows before these, `hasRows` whether there are other ones to try.
 */
export async function verifyRevision(
  context: VerifyContext,
  file: RevisionFile,
  { refused, hasRows }: { readonly refused: readonly string[]; readonly hasRows: boolean },
): Promise<RevisionVerdict> {
  const start = clockMs()
  const failures: VerifyFailure[] = []
  const refusals = [...new Set(refused)]
  const before = await readState(context)
  const up = await planOf(context, file, 'upgrade')
  const claims = await rowClaims(up, context.parse)
  const verdict = (isStanding: boolean): RevisionVerdict => ({
    isStanding,
    verified: {
      revision: file.revision,
      message: file.message,
      path: file.path,
      ...(file.irreversible === undefined ? {} : { irreversible: file.irreversible }),
      rows: [...before.rows.values()].reduce((sum, { rows }) => sum + rows.length, 0),
      areRowsCompared: !claims.isOpen,
      areLocksCompared: file.irreversible === undefined && !context.untraced.has(file.revision),
      refusals,
      failures,
      durationMs: Math.round(clockMs() - start),
    },
  })

  const failure = await runPlan(context, up)
  if (failure?.isRefusal === true && hasRows) return { refusal: failure.message }
  if (failure !== undefined) return fail('upgrade-failed', failure)
  const after = await readState(context)
  const { trail } = claims
  if (!claims.isOpen) {
    const nameBefore = (path: readonly string[]) => trail.before(path)
    const compared = { before: before.rows, after: after.rows, nameBefore, mayChange: claims.changes }
    failures.push(...changedRows({ ...compared, when: 'the upgrade' }))
  }
  failures.push(...unstatedZones(up, { before: before.rows, after: after.rows, trail }, context.parse))
  if (file.irreversible !== undefined) return verdict(true)

  // What the revision has made is filled too: its way back has to deal with rows there.
  await context.fillEmpty()
  const down = await planOf(context, file, 'downgrade')
  const back = await rowClaims(down, context.parse)
  const downFailure = await runPlan(context, down)
  if (downFailure?.isRefusal === true) {
    refusals.push(downFailure.message)
    return verdict(true)
  }
  if (downFailure !== undefined) return fail('downgrade-failed', downFailure)
  const restored = await readState(context)
  failures.push(...(await differences(context, restored, before, 'schema-not-restored')))
  if (!claims.isOpen && !back.isOpen) {
    const mayChange = (path: readonly string[]) => claims.changes(path) || back.changes(path)
    const compared = {
      before: before.rows,
      after: restored.rows,
      nameBefore: (path: readonly string[]) => path,
      mayChange,
    }
    failures.push(...changedRows({ ...compared, when: 'the upgrade and the downgrade' }))
  }
  if (context.untraced.has(file.revision)) {
    const upFailure = await runPlan(context, up)
    if (upFailure !== undefined) return fail('second-upgrade-failed', upFailure)
  } else {
    const traced = await traceRevision(context, await planOf(context, file, 'upgrade', 'as configured'))
    if (traced === undefined) {
      context.untraced.add(file.revision)
      return { refusal: undefined }
    }
    failures.push(...traced)
  }
  failures.push(...(await differences(context, await readState(context), after, 'schema-differs')))
  return verdict(true)

  function fail(kind: VerifyFailure['kind'], { message }: PlanFailure): RevisionVerdict {
    failures.push({ kind, message })
    return verdict(false)
  }
}

async function readState({ connection }: VerifyContext): Promise<State> {
  return { catalog: await readCatalog(connection), rows: await readTableRows(connection) }
}

async function planOf(
  { project, connection }: VerifyContext,
  { revision }: RevisionFile,
  direction: 'upgrade' | 'downgrade',
  forms: 'plain' | 'as configured' = 'plain',
): Promise<Plan> {
  const step = {
    direction: direction === 'upgrade' ? 'up' : 'down',
    revision,
    from: [],
    to: [],
    versionTable: [],
    heads: [],
  } as const
  const { serverVersion } = connection
  // In its plain form a revision that refuses rows changes nothing.
  const online = forms === 'as configured' && project.settings.online
  const settings = { ...project.settings, online, transaction: 'per-revision' } as const
  return preparePlan(
    { ...project.revisions(), settings },
    { direction, steps: [step], versions: [], serverVersion },
  )
}

interface PlanFailure {
  readonly message: string
  /** Whether it is about the rows and in a transaction, so that nothing has changed. */
  readonly isRefusal: boolean
}

async function runPlan({ connection }: VerifyContext, { groups }: Plan): Promise<PlanFailure | undefined> {
  for (const [index, group] of groups.entries()) {
    const failure = await runGroup(connection, group)
    if (failure === undefined) continue
    const { error, statement } = failure
    const isRefusal = refusesData(error) && index === 0 && group.isTransactional
    return { message: `${error.message} (${statement})`, isRefusal }
  }
  return undefined
}

/**
 * Whether a revision does not take rows because of what is in them: it raises an exception of its own, casts them (class 22,
 * Data Exception), or adds a constraint. That no row may be there at all, or that a new column has no value, is a fault.
 */
function refusesData(error: Error): boolean {
  const sqlstate = error instanceof LimbeckError ? String(error.details.sqlstate) : ''
  return sqlstate.startsWith('22') || ['P0001', '23503', '23505', '23514', '23P01'].includes(sqlstate)
}

async function differences(
  { project, shadow, connection }: VerifyContext,
  now: State,
  then: State,
  kind: VerifyFailure['kind'],
): Promise<readonly VerifyFailure[]> {
  const operations = await compareCatalogs(now.catalog, then.catalog, shadow)
  if (operations.length === 0) return []
  const { operations: calls } = describeOperations(project.settings, operations, connection.serverVersion)
  const what =
    kind === 'schema-not-restored'
      ? 'The downgrade does not restore the schema'
      : 'The second upgrade makes another schema than the first'
  const shown = calls.slice(0, mostCalls).map((call) => call.replace(/\s+/g, ' '))
  const more = calls.length > mostCalls ? `; and ${calls.length - mostCalls} more operations` : ''
  return [{ kind, message: `${what}; it would still take ${shown.join('; ')}${more}` }]
}

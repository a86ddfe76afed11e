import type { Catalog, UnmanagedObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Operation } from '../operations/operation.ts'
import { statementText } from '../plan/statement-text.ts'
import type { Source } from '../sources/source.ts'
import { compareStates } from './compare-states.ts'
import { likelyRenames } from './likely-renames.ts'
import { operationStatements } from './operation-statements.ts'
import type { ProjectContext } from './project-context.ts'
import type { DiffProof } from './prove-diff.ts'
import type { RenameAnswers } from './settle-renames.ts'
import { warnOfUnmanaged } from './warn-of-unmanaged.ts'

/** What turns one state into another, and back. */
export interface DiffResult {
  readonly operations: readonly Operation[]
  /** The SQL of `operations`, one statement each, without a semicolon; a comment says of some that no transaction takes them. */
  readonly statements: readonly string[]
  /** The SQL of the way back. */
  readonly downStatements: readonly string[]
  /** What either side holds and nobody compared. */
  readonly unmanaged: readonly UnmanagedObject[]
  /** What of it may be a rename, as `renames` takes it: `users.phone=phone_number`. Empty where renames were stated. */
  readonly likelyRenames: readonly string[]
  /** What running both ways showed, where it was asked for. */
  readonly proof?: DiffProof
}

/** How two sources are compared. With either list, what may be a rename and is in neither is a question to answer. */
export interface DiffSourcesOptions extends Partial<RenameAnswers> {
  /** Whether to run both ways in a scratch database first. Default: false. */
  readonly prove?: boolean
}

/**
 * Compares two sources.
 *
 * @throws LimbeckError `diff.unproven` when the proof that was asked for fails, and those of `settleRenames` where renames
 * are stated
 */
export async function diffSources(
  context: ProjectContext,
  from: Source,
  to: Source,
  { prove = false, renames, noRenames }: DiffSourcesOptions = {},
): Promise<DiffResult> {
  const isAnswered = renames !== undefined || noRenames !== undefined
  const answers = isAnswered ? { renames: renames ?? [], noRenames: noRenames ?? [] } : undefined
  const comparison = await compareStates(context, from, to, answers)
  const { current, desired, upgrade, downgrade, unmanaged } = comparison
  const { online } = context.settings
  warnOfUnmanaged(context, unmanaged)
  return {
    operations: upgrade,
    statements: textsOf(upgrade, current, online),
    downStatements: textsOf(downgrade, desired, online),
    unmanaged,
    likelyRenames: isAnswered ? [] : likelyRenames(comparison),
    ...(prove && {
      proof: await (await import('./prove-diff.ts')).proveDiff(comparison, await context.shadow()),
    }),
  }
}

/** What a person reads and runs, which is all known now: also which tables are partitioned. */
function textsOf(operations: readonly Operation[], state: Catalog, online: boolean): readonly string[] {
  const isPartitioned = (id: ObjectId): boolean => {
    const object = state.objects.get(id)
    if (object?.kind === 'index' && object.droppedWith !== undefined) return isPartitioned(object.droppedWith)
    return object !== undefined && 'partitionBy' in object
  }
  const { serverVersion } = state
  return operationStatements(operations, { serverVersion, online, isPartitioned }).map((statement) =>
    statement.transaction === 'none'
      ? `-- outside a transaction:\n${statementText(statement)}`
      : statementText(statement),
  )
}

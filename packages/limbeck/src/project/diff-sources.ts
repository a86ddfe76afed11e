import type { UnmanagedObject } from '../catalog/catalog.ts'
import type { Operation } from '../operations/operation.ts'
import type { Source } from '../sources/source.ts'
import { compareStates } from './compare-states.ts'
import { operationsSql } from './operations-sql.ts'
import type { ProjectContext } from './project-context.ts'
import type { DiffProof } from './prove-diff.ts'

/** What turns one state into another, and back. */
export interface DiffResult {
  readonly operations: readonly Operation[]
  /** The SQL of `operations`, one statement each, without a semicolon. */
  readonly statements: readonly string[]
  /** The SQL of the way back. */
  readonly downStatements: readonly string[]
  /** What either side holds and nobody compared. */
  readonly unmanaged: readonly UnmanagedObject[]
  /** What running both ways showed, where it was asked for. */
  readonly proof?: DiffProof
}

/** How two sources are compared. */
export interface DiffSourcesOptions {
  /** Whether to run both ways in a scratch database first. Default: false. */
  readonly prove?: boolean
}

/**
 * Compares two sources.
 *
 * @throws LimbeckError `diff.unproven` when the proof that was asked for fails
 */
export async function diffSources(
  context: ProjectContext,
  from: Source,
  to: Source,
  { prove = false }: DiffSourcesOptions = {},
): Promise<DiffResult> {
  const comparison = await compareStates(context, from, to)
  const { current, upgrade, downgrade, unmanaged } = comparison
  const options = { serverVersion: current.serverVersion, online: context.settings.online }
  return {
    operations: upgrade,
    statements: operationsSql(upgrade, options),
    downStatements: operationsSql(downgrade, options),
    unmanaged,
    ...(prove && {
      proof: await (await import('./prove-diff.ts')).proveDiff(comparison, await context.shadow()),
    }),
  }
}

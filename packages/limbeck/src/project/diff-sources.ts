import type { UnmanagedObject } from '../catalog/catalog.ts'
import type { Operation } from '../operations/operation.ts'
import type { Source } from '../sources/source.ts'
import { compareStates } from './compare-states.ts'
import { operationsSql } from './operations-sql.ts'
import type { ProjectContext } from './project-context.ts'

/** What turns one state into another, and back. */
export interface DiffResult {
  readonly operations: readonly Operation[]
  /** The SQL of `operations`, one statement each, without a semicolon. */
  readonly statements: readonly string[]
  /** The SQL of the way back. */
  readonly downStatements: readonly string[]
  /** What either side holds and nobody compared. */
  readonly unmanaged: readonly UnmanagedObject[]
}

/** Compares two sources. */
export async function diffSources(context: ProjectContext, from: Source, to: Source): Promise<DiffResult> {
  const { current, upgrade, downgrade, unmanaged } = await compareStates(context, from, to)
  const options = { serverVersion: current.serverVersion, online: context.settings.online }
  return {
    operations: upgrade,
    statements: operationsSql(upgrade, options),
    downStatements: operationsSql(downgrade, options),
    unmanaged,
  }
}

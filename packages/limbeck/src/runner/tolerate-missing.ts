import type { DatabaseState } from './database-state.ts'
import type { FileFindings } from './file-findings.ts'
import { type KnownStanding, knownStanding } from './known-standing.ts'
import type { RunContext } from './run-context.ts'

/** What is left to object to, and where a run starts. */
export interface Tolerated {
  readonly findings: FileFindings
  /** Undefined where the version table says all. */
  readonly standing: KnownStanding | undefined
  /** Names what was let be. */
  readonly notice: string | undefined
}

/**
 * Takes revisions without a file out of the findings where the run allows them. Their rows stay as they are.
 *
 * They are still objected to where nothing says which of the known revisions are applied.
 */
export function tolerateMissing(
  { graph, allowMissing }: Pick<RunContext, 'graph' | 'allowMissing'>,
  state: Pick<DatabaseState, 'versions' | 'latestRuns'>,
  findings: FileFindings,
): Tolerated {
  const gone = [...findings.unknown, ...findings.missing]
  const standing = findings.unknown.length === 0 ? undefined : knownStanding(graph, state)
  const isUnclear = findings.unknown.length > 0 && standing === undefined
  if (allowMissing !== true || gone.length === 0 || isUnclear) {
    return { findings, standing: undefined, notice: undefined }
  }
  return {
    findings: { ...findings, unknown: [], missing: [] },
    standing,
    notice: `The database records revisions that have no file here, and they are left as they are: ${gone.join(', ')}`,
  }
}

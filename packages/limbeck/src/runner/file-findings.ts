import type { RevisionFile } from '../revisions/revision.ts'
import { countsAsApplied } from './counts-as-applied.ts'
import type { DatabaseState } from './database-state.ts'
import { knownStanding } from './known-standing.ts'
import type { RunContext } from './run-context.ts'

/** How a database's records and the revision files disagree. Each list is sorted. */
export interface FileFindings {
  /** Rows of the version table that no file has. */
  readonly unknown: readonly string[]
  /** Applied revisions, other than those rows, whose file is gone. */
  readonly missing: readonly string[]
  /** Applied revisions whose file was changed since. */
  readonly edited: readonly string[]
}

/** Compares what a database records with the revision files. What only Alembic applied has no checksum to compare. */
export function fileFindings(
  { graph, files }: Pick<RunContext, 'graph' | 'files'>,
  { versions, latestRuns }: DatabaseState,
): FileFindings {
  const unknown = versions.filter((version) => !graph.revisions.has(version))
  // Under an unknown row there are known revisions that only the history names.
  const standing = unknown.length === 0 ? undefined : knownStanding(graph, { versions, latestRuns })
  const known = standing?.rows ?? versions.filter((version) => graph.revisions.has(version))
  const applied = new Set(graph.ancestors(known, 'everything').map(({ revision }) => revision))
  const missing = latestRuns
    .filter((latest) => countsAsApplied(latest) && !files.has(latest.revision))
    .map(({ revision }) => revision)
    .filter((revision) => !unknown.includes(revision))
  const edited = latestRuns
    .filter(({ revision }) => applied.has(revision))
    .filter(({ revision, checksum }) => isEdited(files.get(revision), checksum))
    .map(({ revision }) => revision)
  return { unknown, missing: missing.sort(), edited: edited.sort() }
}

function isEdited(file: RevisionFile | undefined, recorded: string | null): boolean {
  return file !== undefined && recorded !== null && file.checksum !== recorded
}

import { checksum } from '../revisions/checksum.ts'
import { readRevisionText } from '../revisions/read-revision-text.ts'
import { countsAsApplied } from './counts-as-applied.ts'
import type { DatabaseState, LatestRun } from './database-state.ts'
import { knownStanding } from './known-standing.ts'
import type { RunContext } from './run-context.ts'

/** How many files are read at once: far below the limit of open files. */
const filesAtOnce = 32

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
export async function fileFindings(
  { graph, files }: Pick<RunContext, 'graph' | 'files'>,
  { versions, latestRuns }: DatabaseState,
): Promise<FileFindings> {
  const unknown = versions.filter((version) => !graph.revisions.has(version))
  // Under an unknown row there are known revisions that only the history names.
  const standing = unknown.length === 0 ? undefined : knownStanding(graph, { versions, latestRuns })
  const known = standing?.rows ?? versions.filter((version) => graph.revisions.has(version))
  const applied = new Set(graph.ancestors(known, 'everything').map(({ revision }) => revision))
  const missing = latestRuns
    .filter((latest) => countsAsApplied(latest) && !files.has(latest.revision))
    .map(({ revision }) => revision)
    .filter((revision) => !unknown.includes(revision))
  const edited: string[] = []
  const comparable = latestRuns.filter(({ revision }) => applied.has(revision))
  for (let from = 0; from < comparable.length; from += filesAtOnce) {
    const some = comparable.slice(from, from + filesAtOnce)
    edited.push(...(await Promise.all(some.map((latest) => editedSince(files, latest)))).flat())
  }
  return { unknown, missing: missing.sort(), edited: edited.sort() }
}

async function editedSince(
  files: RunContext['files'],
  { revision, checksum: recorded }: LatestRun,
): Promise<readonly string[]> {
  const file = files.get(revision)
  if (file === undefined || recorded === null) return []
  return checksum(await readRevisionText(file.path)) === recorded ? [] : [revision]
}

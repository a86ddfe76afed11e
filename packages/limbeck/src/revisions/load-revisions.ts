import { LimbeckError } from '../errors/limbeck-error.ts'
import { buildGraph } from './graph/build-graph.ts'
import type { RevisionGraph } from './graph/revision-graph.ts'
import type { HeaderIndex } from './header-index.ts'
import { place } from './place.ts'
import type { RevisionFile } from './revision.ts'
import { scanHeaders } from './scan-headers.ts'

/** All revisions of a project. */
export interface LoadedRevisions {
  readonly graph: RevisionGraph
  /** The files by their exact id, in load order. */
  readonly files: ReadonlyMap<string, RevisionFile>
}

/**
 * Reads the revisions of some folders and builds their graph, without running a file. See `scanHeaders` for the index.
 *
 * @throws LimbeckError those of `scanHeaders` and `buildGraph`, the latter with the paths of the files they speak of;
 * `revision.duplicate-id` with both
 */
export async function loadRevisions(
  folders: readonly string[],
  index?: HeaderIndex,
): Promise<LoadedRevisions> {
  const headers = await scanHeaders(folders, index)
  const files = new Map<string, RevisionFile>()
  for (const file of headers) {
    const first = files.get(file.revision)
    if (first !== undefined) throw duplicate(first, file)
    files.set(file.revision, file)
  }
  try {
    return { graph: buildGraph(headers), files }
  } catch (error) {
    throw error instanceof LimbeckError ? withPaths(error, files) : error
  }
}

function duplicate(first: RevisionFile, second: RevisionFile): LimbeckError {
  const places = `${place(first.path)} and ${place(second.path)}`
  return new LimbeckError(
    'revision.duplicate-id',
    `revision ${first.revision} stands in two files: ${places}`,
    {
      hint: 'Remove the copy, or give it an id and a parent of its own.',
      details: { revision: first.revision, paths: [first.path, second.path] },
    },
  )
}

function withPaths(error: LimbeckError, files: ReadonlyMap<string, RevisionFile>): LimbeckError {
  const { revision, loop } = error.details
  const paths = [revision, ...(Array.isArray(loop) ? loop : [])].flatMap((id) => {
    const path = typeof id === 'string' ? files.get(id)?.path : undefined
    return path === undefined ? [] : [path]
  })
  const distinct = [...new Set(paths)]
  if (distinct.length === 0) return error
  const message = `${error.message} (${distinct.map((path) => place(path)).join(', ')})`
  return new LimbeckError(error.code as `${string}.${string}`, message, {
    hint: error.hint,
    details: { ...error.details, paths: distinct },
    exitCode: error.exitCode,
    cause: error,
  })
}

import { LimbeckError } from '../../errors/limbeck-error.ts'
import { buildGraph } from './build-graph.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { RevisionGraph } from './revision-graph.ts'

/** A header whose parents change. */
export interface ParentChange {
  readonly revision: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What moving a line of revisions changes. */
export interface Reparenting {
  /** The headers to write, in load order; none when the line is there already. */
  readonly changes: readonly ParentChange[]
  /** All revisions that come after something else now, in load order: none of them may be applied anywhere. */
  readonly moved: readonly string[]
  /** The graph with the changed headers. */
  readonly graph: RevisionGraph
}

/**
 * Moves a revision onto another one, together with all it stands on since their lines parted.
 *
 * The first revision of that line gets `onto` as its parent; the others keep their parents. Merges on the line,
 * and after it, lose the parents that `onto` includes already. Dependencies stay. Whether the moved revisions are
 * applied somewhere is for the caller to find out.
 *
 * @throws `revision.not-rebasable` when `onto` includes the revision; `revision.cycle` when `onto` depends on it;
 *   and as {@link RevisionGraph.get}.
 */
export function reparent(graph: RevisionGraph, revision: string, onto: string): Reparenting {
  const [moving, place] = [find(graph, revision), find(graph, onto)]
  const kept = new Set(ids(graph.ancestors([place.revision], 'parents')))
  if (kept.has(moving.revision)) throw alreadyBelow(moving.revision, place.revision)
  const line = ids(graph.ancestors([moving.revision], 'parents')).filter((id) => !kept.has(id))
  if (graph.ancestors([moving.revision], 'parents').includes(place)) {
    return { changes: [], moved: [], graph }
  }
  const after = new Map<string, readonly string[]>()
  for (const { revision: id, downRevision } of graph.descendants(line, 'parents')) {
    const parents = downRevision.filter((parent) => !kept.has(parent))
    const rebased = parents.length === 0 ? [place.revision] : parents
    if (rebased.join() !== downRevision.join()) after.set(id, rebased)
  }
  const all = [...graph.revisions.values()]
  const rebuilt = buildGraph(
    all.map((each) => ({ ...each, downRevision: after.get(each.revision) ?? each.downRevision })),
  )
  return {
    changes: all.flatMap(({ revision: id, downRevision }) => {
      const parents = after.get(id)
      return parents === undefined ? [] : [{ revision: id, before: downRevision, after: parents }]
    }),
    moved: ids(rebuilt.descendants([...after.keys()])),
    graph: rebuilt,
  }
}

function find(graph: RevisionGraph, target: string): GraphRevision {
  const found = graph.get(target)
  if (found !== undefined) return found
  throw new LimbeckError('revision.not-rebasable', `'${target}' names no revision to rebase`, {
    hint: 'Name two revisions, as in limbeck rebase abc123 --onto def456.',
    details: { target },
  })
}

function alreadyBelow(revision: string, onto: string): LimbeckError {
  return new LimbeckError('revision.not-rebasable', `Revision ${onto} already comes after ${revision}`, {
    hint: `Rebase a revision that ${onto} does not include; limbeck heads and limbeck history --graph show them.`,
    details: { revision, onto },
  })
}

function ids(revisions: readonly GraphRevision[]): readonly string[] {
  return revisions.map(({ revision }) => revision)
}

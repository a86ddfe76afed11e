import type { Collected } from './collect-upgrade.ts'
import type { GraphRevision } from './graph-revision.ts'
import { openWalkLines } from './open-walk-lines.ts'
import { reach } from './reach.ts'
import type { RevisionIndex } from './revision-index.ts'

/**
 * Orders revisions so that each comes before its parents and dependencies.
 *
 * A line is followed from its head until a revision is met that another line still needs; that line, the first
 * of them, is then followed to there. Lines start in load order of their heads, and a merge opens its lines in
 * the order of its parents. Equal input therefore gives equal order, and Alembic's.
 */
export function sortNewestFirst(
  index: RevisionIndex,
  { members, heads }: Collected,
): readonly GraphRevision[] {
  const lines = openWalkLines(index, firstOfLines(index, members, heads))
  const needed = countNeeded(index, members)
  const opened = new Set(lines.places())
  const sorted = new Set<GraphRevision>()
  for (let revision = lines.place(); revision !== undefined; revision = lines.place()) {
    if (needed.has(revision)) {
      lines.goAbove(revision, (each) => !sorted.has(each) && (needed.has(each) || opened.has(each)))
      continue
    }
    sorted.add(revision)
    release(index, needed, members, revision)
    const next = below(index, revision).filter((each) => members.has(each) && !opened.has(each))
    for (const each of next) opened.add(each)
    lines.goTo(next)
  }
  return [...sorted]
}

/** The given heads and, where they do not lead to all members, the members that no member comes after. */
function firstOfLines(
  index: RevisionIndex,
  members: ReadonlySet<GraphRevision>,
  heads: readonly GraphRevision[],
): readonly GraphRevision[] {
  const inner = new Set([...members].flatMap((member) => below(index, member)))
  const starts = new Set([...heads, ...[...members].filter((member) => !inner.has(member))])
  return [...starts]
    .filter((start) => members.has(start))
    .sort((left, right) => left.position - right.position)
}

/** For each revision under a member, how many unsorted ones, members or on the way to one, need it. */
function countNeeded(index: RevisionIndex, members: ReadonlySet<GraphRevision>): Map<GraphRevision, number> {
  const needed = new Map<GraphRevision, number>()
  for (const revision of reach(index, members, 'predecessors')) {
    for (const each of below(index, revision)) needed.set(each, (needed.get(each) ?? 0) + 1)
  }
  return needed
}

function release(
  index: RevisionIndex,
  needed: Map<GraphRevision, number>,
  members: ReadonlySet<GraphRevision>,
  sorted: GraphRevision,
): void {
  const done = [sorted]
  for (let revision = done.pop(); revision !== undefined; revision = done.pop()) {
    for (const each of below(index, revision)) {
      const count = (needed.get(each) ?? 1) - 1
      if (count > 0) needed.set(each, count)
      else {
        needed.delete(each)
        if (!members.has(each)) done.push(each)
      }
    }
  }
}

function below(index: RevisionIndex, { predecessors }: GraphRevision): readonly GraphRevision[] {
  return predecessors.flatMap((id) => index.revisions.get(id) ?? [])
}

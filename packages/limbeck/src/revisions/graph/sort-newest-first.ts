import type { Collected } from './collect-upgrade.ts'
import type { GraphRevision } from './graph-revision.ts'
import { reach } from './reach.ts'
import type { RevisionIndex } from './revision-index.ts'

/**
 * Orders revisions so that each comes before its parents and dependencies.
 *
 * A line is followed from its head until a revision is met that another line still needs; that line, the first
 * of them, is then followed to there. Lines start in load order of their heads, and a merge opens its lines in
 * the order of its parents. Equal input therefore gives equal order, and Alembic's. Linear in the revisions, but
 * for the search at each meeting of lines.
 */
export function sortNewestFirst(
  index: RevisionIndex,
  { members, heads }: Collected,
): readonly GraphRevision[] {
  const lines = firstLines(members, heads, index)
  const opened = new Set(lines)
  const needed = countNeeded(index, members)
  const sorted = new Set<GraphRevision>()
  let at = 0
  for (let revision = lines[at]; revision !== undefined; revision = lines[at]) {
    if (needed.has(revision)) {
      at = firstLineAbove(index, needed, sorted, lines, revision)
      continue
    }
    sorted.add(revision)
    release(index, needed, members, revision)
    const [next, ...others] = below(index, revision).filter((each) => members.has(each) && !opened.has(each))
    if (next === undefined) {
      lines.splice(at, 1)
      at = Math.max(at - 1, 0)
    } else {
      lines[at] = next
      lines.push(...others)
      for (const each of [next, ...others]) opened.add(each)
    }
  }
  return [...sorted]
}

/** The given heads and, where they do not lead to all members, the members that no member comes after. */
function firstLines(
  members: ReadonlySet<GraphRevision>,
  heads: readonly GraphRevision[],
  index: RevisionIndex,
): GraphRevision[] {
  const inner = new Set([...members].flatMap((member) => below(index, member)))
  const starts = new Set([...heads, ...[...members].filter((member) => !inner.has(member))])
  return [...starts]
    .filter((start) => members.has(start))
    .sort((left, right) => left.position - right.position)
}

/** For each revision under a member, by how many unsorted ones, members or on the way to one, it is needed. */
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

function firstLineAbove(
  index: RevisionIndex,
  needed: ReadonlyMap<GraphRevision, number>,
  sorted: ReadonlySet<GraphRevision>,
  lines: readonly GraphRevision[],
  from: GraphRevision,
): number {
  const onALine = new Set(lines)
  const above = new Set<GraphRevision>()
  const waiting = [from]
  for (let revision = waiting.pop(); revision !== undefined; revision = waiting.pop()) {
    for (const id of revision.successors) {
      const each = index.revisions.get(id)
      if (each === undefined || above.has(each) || sorted.has(each)) continue
      if (!needed.has(each) && !onALine.has(each)) continue
      above.add(each)
      waiting.push(each)
    }
  }
  const at = lines.findIndex((line) => above.has(line))
  if (at < 0) throw new Error(`no open line leads to ${from.revision}`)
  return at
}

function below(index: RevisionIndex, { predecessors }: GraphRevision): readonly GraphRevision[] {
  return predecessors.flatMap((id) => index.revisions.get(id) ?? [])
}

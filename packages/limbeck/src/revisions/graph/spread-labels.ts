import type { RevisionHeader } from '../revision.ts'
import type { Successors } from './find-successors.ts'

/**
 * Returns each revision's labels, own ones first. One that is left out has none.
 *
 * A label reaches all descendants. When the labelled revision is on a line that neither forks nor merges up to
 * its head, nor has more than one dependent at any place, it also reaches the ancestors on that line, down to
 * the first fork or merge. Dependencies do not carry labels.
 */
export function spreadLabels(
  headers: ReadonlyMap<string, RevisionHeader>,
  { children, successors }: Successors,
): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, Set<string>>()
  if ([...headers.values()].every(({ branchLabels }) => branchLabels.length === 0)) return new Map()
  for (const [id, { branchLabels }] of headers) labels.set(id, new Set(branchLabels))
  const isJoint = (id: string) =>
    (successors.get(id)?.length ?? 0) > 1 || (headers.get(id)?.downRevision.length ?? 0) > 1
  for (const [id, { branchLabels }] of headers) {
    if (branchLabels.length === 0) continue
    const add = (each: string) => {
      for (const label of branchLabels) labels.get(each)?.add(label)
    }
    for (const descendant of descendants(id, children)) add(descendant)
    if (!isPlainToHead(id, children, isJoint)) continue
    for (let parent = parentOf(id); parent !== undefined && !isJoint(parent); parent = parentOf(parent)) {
      add(parent)
    }
  }
  return new Map([...labels].map(([id, each]) => [id, [...each]]))

  function parentOf(id: string): string | undefined {
    return headers.get(id)?.downRevision[0]
  }
}

function descendants(id: string, children: Successors['children']): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [id]
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (found.has(each)) continue
    found.add(each)
    waiting.push(...(children.get(each) ?? []))
  }
  return found
}

function isPlainToHead(
  id: string,
  children: Successors['children'],
  isJoint: (id: string) => boolean,
): boolean {
  for (let each: string | undefined = id; each !== undefined; each = children.get(each)?.[0]) {
    if (isJoint(each)) return false
  }
  return true
}

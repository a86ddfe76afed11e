import type { RevisionHeader } from '../revision.ts'

/** The edges of a graph upwards, in load order. */
export interface Successors {
  /** Who names a revision as a parent. */
  readonly children: ReadonlyMap<string, readonly string[]>
  /** Who names it as a parent or depends on it. */
  readonly successors: ReadonlyMap<string, readonly string[]>
}

/** Turns the references of headers round. */
export function findSuccessors(
  headers: ReadonlyMap<string, RevisionHeader>,
  resolved: ReadonlyMap<string, readonly string[]>,
): Successors {
  const children = new Map<string, string[]>()
  const successors = new Map<string, string[]>()
  for (const { revision, downRevision } of headers.values()) {
    for (const parent of downRevision) add(children, parent, revision)
    const dependencies = resolved.get(revision) ?? []
    for (const each of dependencies.length === 0
      ? downRevision
      : new Set([...downRevision, ...dependencies])) {
      add(successors, each, revision)
    }
  }
  return { children, successors }
}

function add(edges: Map<string, string[]>, from: string, to: string): void {
  const list = edges.get(from)
  if (list === undefined) edges.set(from, [to])
  else list.push(to)
}

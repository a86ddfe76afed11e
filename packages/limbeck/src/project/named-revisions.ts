import type { RevisionGraph } from '../revisions/graph/revision-graph.ts'

/** The revisions that targets and ranges `a:b` name, parents first. */
export function namedRevisions(graph: RevisionGraph, targets: readonly string[]): readonly string[] {
  const named = targets.flatMap((target) =>
    target.includes(':') ? graph.history(target) : graph.resolve(target),
  )
  const ids = new Set(named.map(({ revision }) => revision))
  const newestFirst = graph.history().filter(({ revision }) => ids.has(revision))
  return newestFirst.map(({ revision }) => revision).reverse()
}

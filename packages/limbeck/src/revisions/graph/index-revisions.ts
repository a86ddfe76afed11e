import type { RevisionHeader } from '../revision.ts'
import { collectHeaders } from './collect-headers.ts'
import { findSuccessors } from './find-successors.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { HeaderInput } from './header-input.ts'
import { nameRevisions } from './name-revisions.ts'
import { reduceDependencies } from './reduce-dependencies.ts'
import { refuseCycles } from './refuse-cycles.ts'
import { resolveReferences } from './resolve-references.ts'
import type { RevisionIndex } from './revision-index.ts'
import { spreadLabels } from './spread-labels.ts'

/**
 * Links revision headers, given in load order, to a graph.
 *
 * @throws `revision.invalid-header`, `revision.bad-id`, `revision.duplicate-id`, `revision.duplicate-label`,
 *   `revision.missing-parent`, `revision.missing-dependency`, `revision.cycle`.
 */
export function indexRevisions(inputs: Iterable<HeaderInput>): RevisionIndex {
  const headers = collectHeaders(inputs)
  const named = nameRevisions(headers)
  const resolved = resolveReferences(headers, named)
  refuseCycles(headers, resolved)
  const revisions = link(headers, resolved)
  const names = new Map<string, GraphRevision>()
  for (const [name, { revision }] of named) {
    const found = revisions.get(revision)
    if (found !== undefined) names.set(name, found)
  }
  const all = [...revisions.values()]
  const heads = all.filter(({ isHead }) => isHead)
  const bases = all.filter(({ isBase }) => isBase)
  return {
    revisions,
    names,
    sortedNames: [...names.keys()].sort(),
    heads,
    resolvedHeads: heads.filter(({ isEffectiveHead }) => !isEffectiveHead),
    bases,
    resolvedBases: bases.filter(({ dependsOn }) => dependsOn.length === 0),
  }
}

function link(
  headers: ReadonlyMap<string, RevisionHeader>,
  resolved: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, GraphRevision> {
  const reduced = reduceDependencies(headers, resolved)
  const edges = findSuccessors(headers, resolved)
  const labels = spreadLabels(headers, edges)
  const revisions = new Map<string, GraphRevision>()
  for (const [id, header] of headers) {
    const { revision, downRevision, branchLabels, dependsOn } = header
    const dependencies = reduced.get(id) ?? []
    const children = edges.children.get(id) ?? []
    const successors = edges.successors.get(id) ?? []
    revisions.set(id, {
      revision,
      downRevision,
      branchLabels,
      dependsOn,
      position: revisions.size,
      labels: labels.get(id) ?? [],
      resolvedDependsOn: resolved.get(id) ?? [],
      predecessors:
        dependencies.length === 0 ? downRevision : [...new Set([...downRevision, ...dependencies])],
      children,
      successors,
      isBase: downRevision.length === 0,
      isHead: children.length === 0,
      isEffectiveHead: children.length === 0 && successors.length > 0,
      isBranchPoint: children.length > 1,
      isMergePoint: downRevision.length > 1,
    })
  }
  return revisions
}

import { allCurrent } from './all-current.ts'
import { applyStep } from './apply-step.ts'
import { downgradeNotice } from './downgrade-notice.ts'
import { downgradeSteps } from './downgrade-steps.ts'
import { draftHeader } from './draft-header.ts'
import { filterForLineage } from './filter-for-lineage.ts'
import { getRevision } from './get-revision.ts'
import { getRevisions } from './get-revisions.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { HeaderInput } from './header-input.ts'
import { history } from './history.ts'
import { indexRevisions } from './index-revisions.ts'
import { iterate } from './iterate.ts'
import { type Edge, reach } from './reach.ts'
import { resolveTarget } from './resolve-target.ts'
import type { RevisionGraph } from './revision-graph.ts'
import { stampSteps } from './stamp-steps.ts'
import { standing } from './standing.ts'
import { tooFar } from './too-far.ts'
import { upgradeSteps } from './upgrade-steps.ts'
import { walk } from './walk.ts'

/**
 * Builds the graph of revision headers, given in load order. Reads nothing and runs nothing. Answers `load_map`.
 *
 * Lists may be written as one text or left out. Time and memory grow in proportion to the headers.
 *
 * @throws `revision.invalid-header`, `revision.bad-id`, `revision.duplicate-id`, `revision.duplicate-label`,
 *   `revision.missing-parent`, `revision.missing-dependency`, `revision.cycle`.
 */
export function buildGraph(headers: Iterable<HeaderInput>): RevisionGraph {
  const index = indexRevisions(headers)
  const all = [...index.revisions.values()]
  const reached = (targets: readonly string[], edge: Edge) =>
    [...reach(index, standing(index, targets), edge)].sort((left, right) => left.position - right.position)
  return {
    revisions: index.revisions,
    heads: ids(index.heads),
    resolvedHeads: ids(index.resolvedHeads),
    effectiveHeads: ids(all.filter(({ isEffectiveHead }) => isEffectiveHead)),
    bases: ids(index.bases),
    resolvedBases: ids(index.resolvedBases),
    branchPoints: ids(all.filter(({ isBranchPoint }) => isBranchPoint)),
    mergePoints: ids(all.filter(({ isMergePoint }) => isMergePoint)),
    get: (target) => getRevision(index, target),
    getRevisions: (target) =>
      list(target).flatMap((each) =>
        getRevisions(index, each).map(({ place, missing }) => {
          if (missing > 0) throw tooFar(each, -missing)
          return place
        }),
      ),
    resolve: (target, current) => resolveTarget(index, target, current),
    upgradeSteps: (current, target) => upgradeSteps(index, current, target),
    downgradeSteps: (current, target) => downgradeSteps(index, current, target),
    downgradeNotice,
    stampSteps: (current, targets) => stampSteps(index, current, list(targets)),
    applyStep: (rows, move) => applyStep(index, rows, move),
    history: (range, current = []) => history(index, range, current),
    walk: (base = 'base', head = 'heads') => walk(index, base, head),
    iterate: (options) => iterate(index, options),
    allCurrent: (current) => allCurrent(index, current),
    ancestors: (targets, along = 'everything') =>
      reached(targets, along === 'parents' ? 'downRevision' : 'predecessors'),
    descendants: (targets, along = 'everything') =>
      reached(targets, along === 'parents' ? 'children' : 'successors'),
    filterForLineage: (targets, against, along) =>
      filterForLineage(index, standing(index, targets), against, along),
    draft: (options) => draftHeader(index, options),
    add: (header) => buildGraph([...all, header]),
  }
}

function ids(revisions: readonly GraphRevision[]): readonly string[] {
  return revisions.map(({ revision }) => revision)
}

function list(targets: string | readonly string[] | undefined): readonly string[] {
  if (targets === undefined) return []
  return typeof targets === 'string' ? [targets] : targets
}

import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RevisionHeader } from '../revision.ts'
import { getRevision } from './get-revision.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { NameList } from './header-input.ts'
import type { RevisionIndex } from './revision-index.ts'
import { standing } from './standing.ts'
import { toNames } from './to-names.ts'
import { verifyBranchLabel } from './verify-branch-label.ts'
import { verifyNewRevisionId } from './verify-new-revision-id.ts'

/** What a new revision is to be. */
export interface DraftOptions {
  readonly revision: string
  /** Its parents, as targets; `head` by default, an empty list or `base` for a new base. */
  readonly head?: NameList
  /** Allows parents that are no heads, which opens a branch. */
  readonly splice?: boolean
  readonly branchLabels?: NameList
  readonly dependsOn?: NameList
}

/**
 * Checks a new revision against the graph and returns its header, with ids in place of targets.
 *
 * A dependency that was given as a label of its revision stays a label, so that it is readable.
 *
 * @throws `revision.bad-id`, `revision.duplicate-id`, `revision.bad-label`, `revision.duplicate-label`,
 *   `revision.multiple-heads` when no head is given and there are several, `revision.duplicate-head`,
 *   `revision.not-a-head`, `revision.missing-dependency`, and as the targets' parsers.
 */
export function draftHeader(index: RevisionIndex, options: DraftOptions): RevisionHeader {
  const { revision, splice = false } = options
  verifyNewRevisionId(revision)
  const taken = index.names.get(revision)
  if (taken !== undefined) throw duplicateId(revision, taken)
  const branchLabels = toNames(options.branchLabels)
  for (const label of branchLabels) verifyFreeLabel(index, revision, label)
  return {
    revision,
    downRevision: parents(index, options.head, splice),
    branchLabels,
    dependsOn: toNames(options.dependsOn).map((target) => dependency(index, target)),
  }
}

function parents(index: RevisionIndex, head: NameList, splice: boolean): readonly string[] {
  const targets = head === undefined || head === null ? ['head'] : typeof head === 'string' ? [head] : head
  const found = standing(index, targets)
  const ids = found.map((parent) => parent.revision)
  if (new Set(ids).size < ids.length) {
    throw new LimbeckError(
      'revision.duplicate-head',
      `Duplicate head revisions specified: ${ids.join(', ')}`,
      {
        hint: 'Name each parent once.',
        details: { heads: ids },
      },
    )
  }
  const inner = splice ? undefined : found.find(({ isHead }) => !isHead)
  if (inner === undefined) return ids
  throw new LimbeckError(
    'revision.not-a-head',
    `Revision ${inner.revision} is not a head revision: ${inner.children.join(', ')} already follows it`,
    {
      hint: 'Add --splice to open a new branch here, or leave --head out to build on the head.',
      details: { revision: inner.revision, children: inner.children },
    },
  )
}

function dependency(index: RevisionIndex, target: string): string {
  const found = getRevision(index, target)
  if (found !== undefined) return found.labels.includes(target) ? target : found.revision
  throw new LimbeckError('revision.missing-dependency', `A revision cannot depend on '${target}'`, {
    hint: 'Name the revision or the branch label that must be applied first.',
    details: { target },
  })
}

function verifyFreeLabel(index: RevisionIndex, revision: string, label: string): void {
  verifyBranchLabel(label)
  const taken = index.names.get(label)
  if (taken === undefined && label !== revision) return
  throw new LimbeckError(
    'revision.duplicate-label',
    `Branch name '${label}' in revision ${revision} already used by revision ${taken?.revision ?? revision}`,
    { hint: 'Choose another label.', details: { label, revision, other: taken?.revision ?? revision } },
  )
}

function duplicateId(revision: string, taken: GraphRevision): LimbeckError {
  const what =
    taken.revision === revision ? 'present already' : `a branch label of revision ${taken.revision}`
  return new LimbeckError('revision.duplicate-id', `Revision ${revision} is ${what}`, {
    hint: 'Leave --rev-id out to get a random id, or choose another.',
    details: { revision, other: taken.revision },
  })
}

import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RevisionGraph } from '../../revisions/graph/revision-graph.ts'
import { serverVersionName } from '../../runner/server-version-name.ts'
import type { ProjectContext } from '../project-context.ts'
import { writeNewRevision } from '../write-new-revision.ts'
import { describeProof } from './describe-proof.ts'
import { mergeConflict } from './merge-conflict.ts'
import type { MergeProof } from './merge-proof.ts'
import { proveMerge } from './prove-merge.ts'

/** What a merge is to be. */
export interface MergeOptions {
  /** Default: `merge a and b`. */
  readonly message?: string | undefined
  /** The heads to merge, as targets. Default: all. */
  readonly revisions?: readonly string[] | undefined
  readonly branchLabel?: string | undefined
  /** Default: a random one. */
  readonly revisionId?: string | undefined
  /** Whether it must be shown that the branches go together. Default true. */
  readonly proof?: boolean | undefined
}

/** What was merged. Plain data. */
export interface MergeResult {
  /** Undefined where there is a single head, so that nothing was written. */
  readonly revision: string | undefined
  readonly path: string | undefined
  /** The heads that were merged. */
  readonly parents: readonly string[]
  /** Undefined where none was asked for. */
  readonly proof: MergeProof | undefined
}

/**
 * Joins heads by a revision that does nothing itself, once it is proven that every order of the branches gives the same
 * schema. The file says what was proven; it is an SQL file where all heads are.
 *
 * @throws LimbeckError `merge.conflict` with what the branches fight over; `merge.not-replayable`; `merge.one-revision`;
 * `revision.not-a-head`; those of `writeNewRevision`
 */
export async function mergeProject(context: ProjectContext, options: MergeOptions): Promise<MergeResult> {
  const revisions = context.revisions()
  const parents = parentsOf(revisions.graph, options.revisions)
  if (parents.length < 2) return { revision: undefined, path: undefined, parents, proof: undefined }
  const proof = options.proof === false ? undefined : await proveMerge(context, revisions, parents)
  if (proof?.isProven === false) throw mergeConflict(proof)
  const { revision, path } = await writeNewRevision(context, {
    message: options.message?.trim() || `merge ${parents.join(' and ')}`,
    description: descriptionOf(proof),
    head: parents,
    language: parents.every((id) => revisions.files.get(id)?.language === 'sql') ? 'sql' : 'typescript',
    branchLabels: options.branchLabel === undefined ? [] : [options.branchLabel],
    revisionId: options.revisionId,
  })
  return { revision, path, parents, proof }
}

function parentsOf(graph: RevisionGraph, asked: readonly string[] | undefined): readonly string[] {
  if (asked === undefined || asked.length === 0) return graph.heads
  const found = asked.flatMap((target) => graph.resolve(target))
  const ids = [...new Set(found.map(({ revision }) => revision))]
  const inner = found.find(({ isHead }) => !isHead)
  if (inner !== undefined) {
    throw new LimbeckError(
      'revision.not-a-head',
      `Revision ${inner.revision} is not a head revision: ${inner.children.join(', ')} already follows it`,
      {
        hint: `Merge heads. They are ${graph.heads.join(', ')}.`,
        details: { revision: inner.revision, children: inner.children, heads: graph.heads },
      },
    )
  }
  if (ids.length > 1) return ids
  throw new LimbeckError('merge.one-revision', `${asked.join(', ')} is one revision: a merge needs two`, {
    hint: 'Name two heads, or none to merge all of them. limbeck heads lists them.',
    details: { asked, revisions: ids },
  })
}

function descriptionOf(proof: MergeProof | undefined): string {
  if (proof === undefined) return 'Not proven: whether the order of the branches matters was not looked at.'
  return [`Proven on ${serverVersionName(proof.serverVersion)}:`, ...describeProof(proof)].join('\n')
}

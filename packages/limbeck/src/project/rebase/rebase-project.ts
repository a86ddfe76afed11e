import { readFile } from 'node:fs/promises'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { reparent } from '../../revisions/graph/reparent.ts'
import { replaceFiles } from '../../revisions/replace-files.ts'
import { rewriteHeader } from '../../revisions/rewrite-header.ts'
import type { ProjectContext } from '../project-context.ts'
import { proveRebase } from './prove-rebase.ts'
import { type RebaseChange, rebaseChanges } from './rebase-changes.ts'
import { requireNotApplied } from './require-not-applied.ts'

/** What is to get another parent. */
export interface RebaseOptions {
  /** The revision that moves, with all it stands on since the lines parted; a target. */
  readonly revision: string
  /** What it is to come after; a target. */
  readonly onto: string
  /** Whether it must be shown that the moved revisions still apply. Default true. */
  readonly proof?: boolean | undefined
}

/** What was moved. Plain data. */
export interface RebaseResult {
  readonly revision: string
  readonly onto: string
  /** What was written, in load order; none when the revision came after the other already. */
  readonly changes: readonly RebaseChange[]
  /** All revisions that come after something else now. */
  readonly moved: readonly string[]
  /** The database that was asked whether it has them; undefined when the project has none. */
  readonly asked: string | undefined
  /** Whether they were shown to apply at their new place. */
  readonly isProven: boolean
  /** The heads of the revision files now. */
  readonly heads: readonly string[]
}

/**
 * Gives a line of revisions that nobody has applied a new parent, in place: their files change in the parent, and in the
 * date where it would be before that of the parent, and nowhere else. All files are written or none.
 *
 * @throws LimbeckError `rebase.applied`; `rebase.conflict` with what it fights over; `revision.not-rebasable`;
 * `revision.cycle`; `merge.not-replayable`; `revision.not-written`
 */
export async function rebaseProject(context: ProjectContext, options: RebaseOptions): Promise<RebaseResult> {
  const { graph, files } = context.revisions()
  const [revision, onto] = [one(context, options.revision), one(context, options.onto)]
  const reparenting = reparent(graph, revision, onto)
  const { moved } = reparenting
  const facts = { revision, onto, moved }
  if (moved.length === 0)
    return { ...facts, changes: [], asked: undefined, isProven: false, heads: graph.heads }
  const asked = await requireNotApplied(context, moved, onto)
  const isProven = options.proof !== false
  if (isProven) await proveRebase(context, reparenting, [revision, onto])
  const changes = rebaseChanges(reparenting, files, new Date())
  const replacements = []
  for (const { path, after, createdAt } of changes) {
    const text = await readFile(path, 'utf8')
    replacements.push({ path, text: rewriteHeader(text, path, { downRevision: after, createdAt }) })
  }
  await replaceFiles(replacements)
  const { graph: mended } = await context.reload()
  return { ...facts, changes, asked, isProven, heads: mended.heads }
}

function one(context: ProjectContext, target: string): string {
  const found = context.revisions().graph.resolve(target)
  const [first] = found
  if (first !== undefined && found.length === 1) return first.revision
  throw new LimbeckError('revision.not-rebasable', `'${target}' names ${found.length} revisions, not one`, {
    hint: 'Name two revisions, as in limbeck rebase abc123 --onto def456.',
    details: { target, revisions: found.map(({ revision }) => revision) },
  })
}

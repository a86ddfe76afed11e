import { LimbeckError } from '../../errors/limbeck-error.ts'
import { findByName } from './find-by-name.ts'
import type { GraphRevision } from './graph-revision.ts'
import { lineage } from './lineage.ts'
import type { RevisionIndex } from './revision-index.ts'

/** What an absolute target says: names that are still to be looked up, and the branch they should be on. */
export interface ResolvedSymbols {
  readonly names: readonly string[]
  readonly branch: string | undefined
}

/**
 * Splits `branch@symbol` at the first `@` and replaces `head`, `heads` and `base` by ids.
 *
 * `head` looks at heads without regard to dependencies; `heads` leaves out effective heads, except on a branch.
 * `base`, undefined, and `head` of an empty graph give no names. Other names pass unchecked.
 *
 * @throws `revision.multiple-heads` for `head`, when there are several; `revision.unknown` for an unknown branch.
 */
export function resolveSymbols(index: RevisionIndex, target: string | undefined): ResolvedSymbols {
  const { branch, symbol } = splitBranch(target)
  if (symbol === undefined || symbol === 'base') return { names: [], branch }
  if (symbol === 'heads') {
    return { names: ids(branch === undefined ? index.resolvedHeads : headsOn(index, branch)), branch }
  }
  if (symbol !== 'head') return { names: [symbol], branch }
  const heads = branch === undefined ? index.heads : headsOn(index, branch)
  if (heads.length > 1) throw severalHeads(ids(heads), branch === undefined ? 'head' : `${branch}@head`)
  return { names: ids(heads), branch }
}

function splitBranch(target: string | undefined): { branch: string | undefined; symbol: string | undefined } {
  const at = target?.indexOf('@') ?? -1
  if (target === undefined || at < 0) return { branch: undefined, symbol: target }
  return { branch: at === 0 ? undefined : target.slice(0, at), symbol: target.slice(at + 1) }
}

function headsOn(index: RevisionIndex, branch: string): readonly GraphRevision[] {
  if (index.heads.length === 0) return []
  const { names } = resolveSymbols(index, branch)
  if (names.length === 0) return index.heads
  const related = lineage(
    index,
    names.map((name) => findByName(index, name)),
    'parents',
  )
  return index.heads.filter((head) => related.has(head))
}

function ids(revisions: readonly GraphRevision[]): readonly string[] {
  return revisions.map(({ revision }) => revision)
}

function severalHeads(heads: readonly string[], target: string): LimbeckError {
  return new LimbeckError(
    'revision.multiple-heads',
    `Multiple head revisions are present for given argument '${target}': ${heads.join(', ')}`,
    {
      hint: `Name one of them, narrow to a branch with <branch>@head, use heads for all of them, or join them with limbeck merge ${heads.join(' ')}.`,
      details: { target, heads },
    },
  )
}

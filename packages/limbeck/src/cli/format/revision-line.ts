import type { ProjectRevision } from '../../project/project-revision.ts'

/** Which parts a revision's line has besides its id and `(head)`. */
export interface RevisionLineParts {
  /** `parent -> ` before the id. */
  readonly parents?: boolean
  /** Its own branch labels in parentheses. */
  readonly labels?: boolean
  /** `(branchpoint)` and `(mergepoint)`. */
  readonly tree?: boolean
  /** `, message` at the end. */
  readonly message?: boolean
  /** `(current)`. */
  readonly isCurrent?: boolean
}

/** A revision on one line, as Alembic prints it: `bce8c437167b -> e18e20278eaa (head), message`. */
export function revisionLine(revision: ProjectRevision, parts: RevisionLineParts = {}): string {
  const marks = [
    parts.labels === true && revision.branchLabels.length > 0 ? revision.branchLabels.join(', ') : undefined,
    headMark(revision),
    parts.isCurrent === true ? 'current' : undefined,
    parts.tree === true && revision.isBranchPoint ? 'branchpoint' : undefined,
    parts.tree === true && revision.isMergePoint ? 'mergepoint' : undefined,
  ]
  const shown = marks.filter((mark) => mark !== undefined).map((mark) => ` (${mark})`)
  const parents = parts.parents === true ? `${parentText(revision)} -> ` : ''
  const message = parts.message === true && revision.message !== '' ? `, ${revision.message}` : ''
  return `${parents}${revision.revision}${shown.join('')}${message}`
}

/** `head`; `effective head` for one that another revision depends on; undefined for one with children. */
function headMark({ isHead, isEffectiveHead }: ProjectRevision): string | undefined {
  if (isEffectiveHead) return 'effective head'
  return isHead ? 'head' : undefined
}

function parentText({ downRevision, dependsOn }: ProjectRevision): string {
  const parents = downRevision.length === 0 ? '<base>' : downRevision.join(', ')
  return dependsOn.length === 0 ? parents : `${parents} (${dependsOn.join(', ')})`
}

import type { ProjectRevision } from '../../project/project-revision.ts'

/** A revision as `--json` prints it. */
export interface RevisionJson {
  readonly revision: string
  readonly downRevision: readonly string[]
  readonly branchLabels: readonly string[]
  readonly dependsOn: readonly string[]
  readonly message: string
  readonly description: string
  readonly createdAt: string | null
  readonly irreversible: string | null
  readonly path: string
  readonly isHead: boolean
  readonly isBranchPoint: boolean
  readonly isMergePoint: boolean
}

/** The JSON form of a revision. */
export function revisionJson(revision: ProjectRevision): RevisionJson {
  return {
    revision: revision.revision,
    downRevision: revision.downRevision,
    branchLabels: revision.branchLabels,
    dependsOn: revision.dependsOn,
    message: revision.message,
    description: revision.description,
    createdAt: revision.createdAt ?? null,
    irreversible: revision.irreversible ?? null,
    path: revision.path,
    isHead: revision.isHead,
    isBranchPoint: revision.isBranchPoint,
    isMergePoint: revision.isMergePoint,
  }
}

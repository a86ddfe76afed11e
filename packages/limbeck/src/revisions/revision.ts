import type { Operation } from '../operations/operation.ts'

/** What the graph needs of a revision. Ids are exact, never prefixes; references may be prefixes or labels. */
export interface RevisionHeader {
  readonly revision: string
  /** Its parents: none for a base, several for a merge. */
  readonly downRevision: readonly string[]
  readonly branchLabels: readonly string[]
  /** Revisions that must be applied before it without being its parents. */
  readonly dependsOn: readonly string[]
}

/** Whether a revision's statements share one transaction, or run without one. */
export type RevisionTransaction = 'default' | 'none'

/** What a revision file's header tells, without running it. */
export interface FileHeader extends RevisionHeader {
  /** The first line of the description. */
  readonly message: string
  /** The description's remaining text, '' when there is none. */
  readonly description: string
  /** An ISO 8601 instant in UTC; undefined when the header has none. */
  readonly createdAt: string | undefined
  readonly path: string
  readonly language: 'typescript' | 'sql'
  readonly transaction: RevisionTransaction
  /** Why it cannot be downgraded; undefined when it has a downgrade. */
  readonly irreversible: string | undefined
}

/** A revision file, without running it. */
export interface RevisionFile extends FileHeader {
  /** Of its text, when it was read: see `checksum`. */
  readonly checksum: string
}

/** A revision's content: what it does, recorded. */
export interface RevisionBody {
  readonly upgrade: readonly Operation[]
  /** Undefined for an irreversible revision. */
  readonly downgrade: readonly Operation[] | undefined
}

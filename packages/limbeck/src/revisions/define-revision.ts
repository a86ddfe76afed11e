import type { Operations } from './operations.ts'

/** What both forms of a revision have. The header fields are read as text, so each is a plain literal. */
interface RevisionFields {
  /** Its id: unique in the project, at most 32 characters for Alembic's version table. */
  readonly revision: string
  /** Its parent; undefined for a base, several for a merge. */
  readonly downRevision?: string | readonly string[] | undefined
  readonly branchLabels?: string | readonly string[] | undefined
  /** Revisions that must be applied first without being parents. */
  readonly dependsOn?: string | readonly string[] | undefined
  /** An ISO 8601 instant. Without a zone it is read as UTC. */
  readonly createdAt?: string | undefined
  /** `none` runs its statements one by one, without a transaction around them. */
  readonly transaction?: 'none' | undefined
  /** Records what the revision does. Synchronous: work that waits belongs into `op.run`. */
  upgrade(op: Operations): void
}

/** A revision with a way back. */
interface ReversibleRevision extends RevisionFields {
  /** Records the way back. */
  downgrade(op: Operations): void
  readonly irreversible?: undefined
}

/** A revision without a way back. */
interface IrreversibleRevision extends RevisionFields {
  /** Why there is no way back: what a downgrade through it answers. */
  readonly irreversible: string
  readonly downgrade?: undefined
}

/** The argument of {@link defineRevision}. */
export type RevisionDefinition = ReversibleRevision | IrreversibleRevision

/** Defines a revision: the default export of a revision file. It only types its argument. */
export function defineRevision(definition: RevisionDefinition): RevisionDefinition {
  return definition
}

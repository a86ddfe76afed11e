/** What `onRevisionApplied` is told after a revision's transaction has committed. */
export interface RevisionApplied {
  readonly revision: string
  readonly direction: 'upgrade' | 'downgrade'
  readonly message: string
  /** How long the revision took, in milliseconds. */
  readonly durationMs: number
}

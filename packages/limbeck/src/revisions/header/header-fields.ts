/** The fields of a revision file's header as the two languages write them, before they are checked. */
export interface HeaderFields {
  /** The comment at the top, its first line the message. */
  readonly comment: string
  readonly revision: string | undefined
  readonly downRevision: readonly string[]
  readonly branchLabels: readonly string[]
  readonly dependsOn: readonly string[]
  readonly createdAt: string | undefined
  readonly transaction: string | undefined
  readonly irreversible: string | undefined
  readonly hasUpgrade: boolean
  readonly hasDowngrade: boolean
}

/** A list as a person writes it in a header: nothing, one name or several. */
export type NameList = string | readonly string[] | null | undefined

/** A revision's header as a file or a caller gives it, before it is normalised. */
export interface HeaderInput {
  readonly revision: string
  readonly downRevision?: NameList
  readonly branchLabels?: NameList
  readonly dependsOn?: NameList
}

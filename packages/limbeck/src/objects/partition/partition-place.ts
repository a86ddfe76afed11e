/** A partition and its table, by their raw names. */
export interface PartitionPlace {
  readonly schema?: string
  readonly table: string
  readonly parentSchema?: string
  readonly parent: string
}

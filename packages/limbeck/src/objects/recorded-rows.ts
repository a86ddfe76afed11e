/** Rows of a system catalog. */
export interface RecordedRows {
  /** Its name in pg_catalog: `pg_trigger`. */
  readonly catalog: string
  /** Whether only those with an oid from 16384 are meant (FirstNormalObjectId), which initdb did not make. Default false. */
  readonly isMadeByUsers?: boolean
  /** A condition on its rows, which SQL reads as `x`. Default: all of them. */
  readonly where?: string
}

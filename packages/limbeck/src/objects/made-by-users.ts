import type { RecordedRows } from './recorded-rows.ts'

/** The rows of a catalog that initdb did not make, as `Kind.recordedIn` wants them. */
export function madeByUsers(catalog: string, condition?: string): RecordedRows {
  return { catalog, isMadeByUsers: true, ...(condition !== undefined && { where: condition }) }
}

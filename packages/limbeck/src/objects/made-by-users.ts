/**
 * The rows of a catalog that initdb did not make, as `Kind.recordedIn` wants them. Follows FirstNormalObjectId: what
 * users make has an oid from 16384.
 */
export function madeByUsers(catalog: string, condition = 'true'): string {
  return `${catalog} where oid >= 16384 and (${condition})`
}

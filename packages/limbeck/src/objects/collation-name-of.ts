/** An SQL expression: the name of the collation with an oid, without its schema where that is pg_catalog; null for none. */
export function collationNameOf(oid: string): string {
  return `nullif(${oid}, 0)::pg_catalog.regcollation::pg_catalog.text`
}

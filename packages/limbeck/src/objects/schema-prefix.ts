/** An SQL expression: what stands before the name of an object, by the oid of its schema; nothing for pg_catalog. */
export function schemaPrefix(schema: string): string {
  return `case when ${schema} = 'pg_catalog'::pg_catalog.regnamespace then ''
    else ${schema}::pg_catalog.regnamespace::pg_catalog.text || '.' end`
}

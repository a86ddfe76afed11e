/** An SQL expression: a name as SQL says it with an empty search_path, so without its schema where that is pg_catalog. */
export function nameQuery(schema: string, name: string): string {
  return `case when ${schema} = 'pg_catalog' then '' else pg_catalog.quote_ident(${schema}) || '.' end
    || pg_catalog.quote_ident(${name})`
}

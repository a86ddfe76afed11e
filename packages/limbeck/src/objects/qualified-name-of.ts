import { schemaPrefix } from './schema-prefix.ts'

/**
 * An SQL expression: a name as SQL says it with an empty search_path, so without its schema where that is pg_catalog.
 * `schema` is the oid of the schema, `name` the raw name.
 */
export function qualifiedNameOf(schema: string, name: string): string {
  return `${schemaPrefix(schema)} || pg_catalog.quote_ident(${name})`
}

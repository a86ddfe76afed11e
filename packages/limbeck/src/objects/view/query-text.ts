/** The query of a view out of what pg_get_viewdef prints: without the space before it and the semicolon behind it. */
export function queryText(definition: string): string {
  return definition.trim().replace(/;$/, '')
}

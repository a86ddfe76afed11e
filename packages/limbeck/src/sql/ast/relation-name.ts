import type { RangeVar } from 'libpg-query'

/** How a relation is called in a message, and known while a script is followed: with its schema, unless that is `public`. */
export function relationName(relation: RangeVar | undefined): string {
  const { schemaname = 'public', relname = '' } = relation ?? {}
  return schemaname === 'public' ? relname : `${schemaname}.${relname}`
}

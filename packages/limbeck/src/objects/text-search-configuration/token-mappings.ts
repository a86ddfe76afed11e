/**
 * The dictionaries of each type of token, in the order in which they are asked: `{ word: ['public.names', 'simple'] }`.
 * A dictionary has its schema where that is not pg_catalog, and is quoted where needed.
 */
export type TokenMappings = Readonly<Record<string, readonly string[]>>

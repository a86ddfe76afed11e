import type { Lost, LostName } from '../operations/lost.ts'

/** A loss as it is where names without a schema are looked for in these, in each of them: what is not there is no loss. */
export function inSchemas(lost: Lost, schemas: readonly string[]): readonly Lost[] {
  const open = Object.entries(lost).filter(([, value]) => isNameWithoutSchema(value))
  if (open.length === 0) return [lost]
  return schemas.map((schema) => ({
    ...lost,
    ...Object.fromEntries(open.map(([key, name]) => [key, { ...(name as LostName), schema }])),
  }))
}

function isNameWithoutSchema(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && !('schema' in value)
}

import type { LostName } from '../operations/lost.ts'

/** A name with its schema, which for an operation is `public` unless it is said. */
export function placed({
  schema = 'public',
  name,
}: {
  readonly schema?: string | undefined
  readonly name: string
}): LostName {
  return { schema, name }
}

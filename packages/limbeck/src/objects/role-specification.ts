import { identifier } from '../sql/identifier.ts'

/** A role as GRANT and CREATE POLICY name it: `public` is everybody, and no role can be called so. */
export function roleSpecification(role: string): string {
  return role === 'public' ? 'public' : identifier(role)
}

import type { PgPolicy } from 'drizzle-orm/pg-core'

/** The names of the roles that a policy is for, keywords such as `public` included; none where it does not say. */
export function policyRoles({ to }: PgPolicy): readonly string[] {
  return to === undefined ? [] : names(to)
}

/** What Drizzle takes: a name, a role, or a list of these. */
function names(to: NonNullable<PgPolicy['to']>): readonly string[] {
  if (Array.isArray(to)) return to.flatMap(names)
  return [typeof to === 'string' ? to : to.name]
}

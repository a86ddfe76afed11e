import type { PgPolicy, PgTable } from 'drizzle-orm/pg-core'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { policyRoles } from './policy-roles.ts'
import type { Rendering } from './rendering.ts'

const keywords = ['public', 'current_user', 'current_role', 'session_user']

/** `create policy`. */
export function policySql(policy: PgPolicy, table: PgTable, rendering: Rendering): string {
  const { name, schema } = rendering.orm.core.getTableConfig(table)
  const roles = policyRoles(policy)
  return [
    `create policy ${identifier(policy.name)} on ${qualified(schema, name)}`,
    ...(policy.as === undefined ? [] : [`as ${policy.as}`]),
    ...(policy.for === undefined ? [] : [`for ${policy.for}`]),
    ...(roles.length === 0
      ? []
      : [`to ${roles.map((role) => (keywords.includes(role) ? role : identifier(role))).join(', ')}`]),
    ...(policy.using === undefined ? [] : [`using (${rendering.sql(policy.using)})`]),
    ...(policy.withCheck === undefined ? [] : [`with check (${rendering.sql(policy.withCheck)})`]),
  ].join(' ')
}

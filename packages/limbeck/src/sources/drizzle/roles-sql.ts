import type { PgPolicy, PgRole } from 'drizzle-orm/pg-core'
import { identifier } from '../../sql/identifier.ts'
import type { ModelStatement } from '../model-source.ts'
import type { Models } from './models.ts'
import { policyRoles } from './policy-roles.ts'

const notRoles = ['public', 'current_user', 'current_role', 'session_user']

/** A statement for each role that the models declare or that a policy is for: without it the policy cannot be made. */
export function rolesSql(models: Models, policies: readonly PgPolicy[]): readonly ModelStatement[] {
  const statements = new Map<string, ModelStatement>()
  for (const { value, file, place } of models.roles) {
    if (isExisting(value)) continue
    const sql = [`create role ${identifier(value.name)}`, ...attributes(value)].join(' ')
    statements.set(value.name, { sql, role: value.name, origin: `role ${value.name} (${file ?? place})` })
  }
  for (const policy of policies) {
    for (const role of policyRoles(policy)) {
      if (statements.has(role) || notRoles.includes(role)) continue
      statements.set(role, {
        sql: `create role ${identifier(role)}`,
        role,
        origin: `role ${role} of policy ${policy.name}`,
      })
    }
  }
  return [...statements.values()]
}

function attributes({ createDb, createRole, inherit }: PgRole & RoleAttributes): readonly string[] {
  return [
    ...(createDb === true ? ['createdb'] : []),
    ...(createRole === true ? ['createrole'] : []),
    ...(inherit === false ? ['noinherit'] : []),
  ]
}

interface RoleAttributes {
  readonly createDb?: boolean
  readonly createRole?: boolean
  readonly inherit?: boolean
}

/** Drizzle keeps what `existing` says in a property that its types do not show. */
function isExisting(role: PgRole): boolean {
  return '_existing' in role && role._existing === true
}

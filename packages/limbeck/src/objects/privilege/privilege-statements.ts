import type { SqlStatement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { roleSpecification } from '../role-specification.ts'
import { ownerExpression } from './owner-expression.ts'
import type { PrivilegeTarget } from './privilege-target.ts'
import type { PrivilegeWord } from './privilege-word.ts'
import { targetSql } from './target-sql.ts'

/** Who gets or loses privileges: a role, `public` for everybody, or whoever owns the object. */
export type Grantee = string | { readonly owner: true }

/** What GRANT and REVOKE have in common. */
export interface PrivilegeChange {
  readonly privileges: readonly PrivilegeWord[]
  readonly on: PrivilegeTarget
  readonly columns?: readonly string[]
  readonly grantedBy?: string
}

/** GRANT or REVOKE, whose words around privileges, target and role are given. */
export function privilegeStatements(
  { privileges, on, columns, grantedBy }: PrivilegeChange,
  grantee: Grantee,
  { before, between, after }: { readonly before: string; readonly between: string; readonly after: string },
): readonly SqlStatement[] {
  const list = columns === undefined ? '' : ` (${columns.map(identifier).join(', ')})`
  const what = `${before} ${privileges.map((name) => `${name}${list}`).join(', ')} on ${targetSql(on)} ${between}`
  if (typeof grantee !== 'string') {
    // GRANT has no word for the owner.
    const format = `pg_catalog.format('%s %I%s', ${literal(what)}, pg_catalog.pg_get_userbyid(${ownerExpression(on)}), ${literal(after)})`
    return [{ sql: `do $limbeck$ begin execute ${format}; end $limbeck$` }]
  }
  const statement = { sql: `${what} ${roleSpecification(grantee)}${after}` }
  if (grantedBy === undefined) return [statement]
  // GRANTED BY takes only the current role.
  return [{ sql: `set role ${identifier(grantedBy)}` }, statement, { sql: 'reset role' }]
}

import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedChanges } from '../named-changes.ts'
import { roleSpecification } from '../role-specification.ts'
import { policyId } from './policy-id.ts'

/** Arguments of `alterPolicy`. */
export interface AlterPolicy extends AlterPolicyChanges {
  readonly name: string
  readonly table: string
}

/** What `alterPolicy` changes, and where. PostgreSQL can change an expression, but not take one away. */
export interface AlterPolicyChanges {
  readonly schema?: string
  readonly roles?: readonly string[]
  readonly using?: string
  readonly withCheck?: string
}

/**
 * Changes the roles and expressions of a row security policy in place. Follows ALTER POLICY.
 *
 * @throws LimbeckError `operation.changes-nothing`
 */
export const alterPolicy = defineOperation('alterPolicy', {
  record: (name: string, table: string, changes: AlterPolicyChanges): AlterPolicy => ({
    name,
    table,
    ...namedChanges('alterPolicy', changes),
  }),
  render: ({ name, table, ...changes }) => [name, table, changes],
  sql: ({ name, table, schema, roles, using, withCheck }) => {
    const clauses = [
      ...(roles === undefined ? [] : [`to ${roles.map(roleSpecification).join(', ')}`]),
      ...(using === undefined ? [] : [`using (${using})`]),
      ...(withCheck === undefined ? [] : [`with check (${withCheck})`]),
    ]
    return [{ sql: `alter policy ${identifier(name)} on ${qualified(schema, table)} ${clauses.join(' ')}` }]
  },
  touches: (args) => ({ changes: [policyId(args)] }),
})

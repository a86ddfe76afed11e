import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import type { CreatePolicy } from './create-policy.ts'
import type { Policy } from './policy.ts'

/** A policy of a catalog as the arguments of the operation that makes it. */
export function policyArguments(policy: Policy): CreatePolicy {
  const { name, table, schema, restrictive, command, roles, using, withCheck } = policy
  return present<CreatePolicy>({
    name,
    table,
    ...schemaOption(schema),
    restrictive,
    command,
    roles,
    using,
    withCheck,
  })
}

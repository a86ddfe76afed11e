import type { Alteration } from '../kind.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { type AlterPolicy, alterPolicy } from './alter-policy.ts'
import { commentOnPolicy } from './comment-on-policy.ts'
import type { Policy } from './policy.ts'
import { policyArguments } from './policy-arguments.ts'
import { replacePolicy } from './replace-policy.ts'

/** Changes roles and expressions in place, and puts a new policy in its place where ALTER POLICY cannot. */
export function alterExistingPolicy(current: Policy, desired: Policy): Alteration {
  const { name, table, schema } = desired
  const place = { name, table, ...schemaOption(schema) }
  if (!isAlterable(current, desired)) {
    const { comment } = desired
    return {
      operations: [
        replacePolicy.of(policyArguments(desired)),
        // The new policy has none.
        ...(comment !== undefined && comment === current.comment
          ? [commentOnPolicy.of({ ...place, comment })]
          : []),
      ],
    }
  }
  const { roles = ['public'], using, withCheck } = desired
  const changes = present<AlterPolicy>({
    ...place,
    roles: roles.join('\0') === (current.roles ?? ['public']).join('\0') ? undefined : roles,
    using: using === current.using ? undefined : using,
    withCheck: withCheck === current.withCheck ? undefined : withCheck,
  })
  return { operations: [alterPolicy.of(changes)] }
}

function isAlterable(current: Policy, desired: Policy): boolean {
  const losesExpression =
    (current.using !== undefined && desired.using === undefined) ||
    (current.withCheck !== undefined && desired.withCheck === undefined)
  return (
    current.command === desired.command && current.restrictive === desired.restrictive && !losesExpression
  )
}

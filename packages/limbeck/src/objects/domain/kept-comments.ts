import type { Operation } from '../../operations/operation.ts'
import { schemaOption } from '../schema-option.ts'
import { commentOnDomain } from './comment-on-domain.ts'
import { commentOnDomainConstraint } from './constraint/comment-on-domain-constraint.ts'
import type { DomainConstraint } from './constraint/domain-constraint.ts'
import type { Domain } from './domain.ts'

/** Sets the comments again that a domain and its checks have before and after: one made anew has none. */
export function keptComments(
  current: Domain,
  desired: Domain,
  checks: readonly (readonly [DomainConstraint, DomainConstraint])[],
): readonly Operation[] {
  const { schema, name, comment } = desired
  return [
    ...(comment !== undefined && comment === current.comment
      ? [commentOnDomain.of({ name, comment, ...schemaOption(schema) })]
      : []),
    ...checks.flatMap(([before, after]) =>
      after.comment !== undefined && after.comment === before.comment
        ? [
            commentOnDomainConstraint.of({
              domain: name,
              name: after.name,
              comment: after.comment,
              ...schemaOption(schema),
            }),
          ]
        : [],
    ),
  ]
}

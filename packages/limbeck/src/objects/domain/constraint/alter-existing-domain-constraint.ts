import type { Alteration, DiffContext } from '../../kind.ts'
import { schemaOption } from '../../schema-option.ts'
import { domainId } from '../domain-id.ts'
import { isDomain } from '../is-domain.ts'
import { isRebuilt } from '../is-rebuilt.ts'
import type { DomainConstraint } from './domain-constraint.ts'
import { validateDomainConstraint } from './validate-domain-constraint.ts'

/** Validates a check where that is all; a domain that is rebuilt brings its checks along. */
export function alterExistingDomainConstraint(
  current: DomainConstraint,
  desired: DomainConstraint,
  context: DiffContext,
): Alteration {
  const { schema, domain, name, expression, notValid } = desired
  const id = domainId({ schema, name: domain })
  const [before, after] = [context.current.objects.get(id), context.desired.objects.get(id)]
  if (isDomain(before) && isDomain(after) && isRebuilt(before, after)) {
    return { operations: [], rebuilds: [desired.id] }
  }
  return current.expression === expression && !notValid
    ? { operations: [validateDomainConstraint.of({ domain, name, ...schemaOption(schema) })] }
    : 'replace'
}

import type { OperationContext, Statement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { asideName } from '../aside-name.ts'
import { type CreateDomain, createDomain } from './create-domain.ts'

/** Sets a domain aside and makes another one in its place. */
export function replaceDomain(domain: CreateDomain, context: OperationContext): readonly Statement[] {
  const { schema, name, notNull, notNullName } = domain
  // PostgreSQL 18 would choose another name than that of the domain aside.
  const named = notNull ? { ...domain, notNullName: notNullName ?? `${name}_not_null` } : domain
  return [
    { sql: `alter domain ${qualified(schema, name)} rename to ${identifier(asideName(name))}` },
    ...createDomain.sql(named, context),
  ]
}

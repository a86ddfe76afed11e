import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { asideName } from '../aside-name.ts'
import { dropTypesAside } from '../made-anew/drop-types-aside.ts'
import { idsOfTypes } from '../made-anew/ids-of-types.ts'
import { replaceTypes } from '../made-anew/replace-types.ts'
import type { TypeDefinition } from '../made-anew/type-definition.ts'
import { retypeColumns, retypedIds } from '../retype-columns.ts'
import type { RetypedColumn } from '../retyped-column.ts'
import type { CreateDomainOptions } from './create-domain.ts'
import { domainId } from './domain-id.ts'
import { replaceDomain } from './replace-domain.ts'

/** Arguments of `rebuildDomain`. */
export interface RebuildDomain extends RebuildDomainOptions {
  readonly name: string
  /** The type that it restricts from now on: SQL. */
  readonly type: string
}

/** Options of `rebuildDomain`: what `createDomain` takes, and its columns. */
export interface RebuildDomainOptions extends CreateDomainOptions {
  /** Every column of the domain, or of one of `types`: one that is missing makes the operation fail. */
  readonly columns: readonly RetypedColumn[]
  /**
   * Every domain, composite type and range type that is made of it, each behind those of which it is made itself: they
   * are made anew as well. One that is missing makes the operation fail.
   */
  readonly types?: readonly TypeDefinition[]
  /** The types that a value passes through on its way to the new one: SQL. */
  readonly via: readonly string[]
}

/**
 * Gives a domain another type, which PostgreSQL cannot do: makes a new one, and with it the domains, composite types and
 * range types that are made of it, converts the columns to them and drops the old ones. Fails when a row has a value that
 * the new one does not take.
 */
export const rebuildDomain = defineOperation('rebuildDomain', {
  record: (name: string, type: string, options: RebuildDomainOptions): RebuildDomain => ({
    name,
    type,
    ...options,
  }),
  render: ({ name, type, ...options }) => [name, type, options],
  sql: ({ columns, via, types = [], ...domain }, context) => {
    const { name, schema } = domain
    return [
      ...replaceDomain(domain, context),
      ...replaceTypes(types, context),
      ...retypeColumns(columns, qualified(schema, name), via, domain.type),
      ...dropTypesAside(types),
      { sql: `drop domain ${qualified(schema, asideName(name))}` },
    ]
  },
  touches: ({ columns, types = [], ...args }) => ({
    changes: [domainId(args), ...idsOfTypes(types), ...retypedIds(columns)],
  }),
})

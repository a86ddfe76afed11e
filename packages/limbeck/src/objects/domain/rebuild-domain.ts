import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { asideName } from '../aside-name.ts'
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
  /** Every column of the domain: one that is missing makes the operation fail. */
  readonly columns: readonly RetypedColumn[]
  /** The types that a value passes through on its way to the new one: SQL. */
  readonly via: readonly string[]
}

/**
 * Gives a domain another type, which PostgreSQL cannot do: makes a new one, converts the columns to it and drops the old
 * one. Fails when a row has a value that the new one does not take.
 */
export const rebuildDomain = defineOperation('rebuildDomain', {
  record: (name: string, type: string, options: RebuildDomainOptions): RebuildDomain => ({
    name,
    type,
    ...options,
  }),
  render: ({ name, type, ...options }) => [name, type, options],
  sql: ({ columns, via, ...domain }, context) => {
    const { name, schema } = domain
    return [
      ...replaceDomain(domain, context),
      ...retypeColumns(columns, qualified(schema, name), via, domain.type),
      { sql: `drop domain ${qualified(schema, asideName(name))}` },
    ]
  },
  touches: (args) => ({ changes: [domainId(args), ...retypedIds(args.columns)] }),
})

import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { domainId } from './domain-id.ts'

/** A check of a domain. */
export interface DomainCheck {
  readonly name: string
  /** SQL on `value`, without outer parentheses. */
  readonly expression: string
}

/** Arguments of `createDomain`. */
export interface CreateDomain extends CreateDomainOptions {
  readonly name: string
  /** The type that it restricts: SQL. */
  readonly type: string
}

/** Options of `createDomain`. */
export interface CreateDomainOptions {
  readonly schema?: string
  /** SQL: `"C"`. Default: the type's own. */
  readonly collation?: string
  /** SQL. */
  readonly default?: string
  /** Default false. */
  readonly notNull?: boolean
  /** The name of its NOT NULL, which has one from PostgreSQL 18. */
  readonly notNullName?: string
  readonly checks?: readonly DomainCheck[]
}

/** Makes a domain. Follows CREATE DOMAIN. */
export const createDomain = defineOperation('createDomain', {
  record: (name: string, type: string, options: CreateDomainOptions = {}): CreateDomain => ({
    name,
    type,
    ...options,
  }),
  render: ({ name, type, ...options }) => [name, type, ...trailingOptions(options)],
  sql: ({ name, schema, type, collation, default: value, notNull, notNullName, checks = [] }) => {
    const parts = [
      `create domain ${qualified(schema, name)} as ${type}`,
      ...(collation === undefined ? [] : [`collate ${collation}`]),
      ...(value === undefined ? [] : [`default ${value}`]),
      ...(notNullName === undefined ? [] : [`constraint ${identifier(notNullName)}`]),
      ...(notNull ? ['not null'] : []),
      ...checks.map((check) => `constraint ${identifier(check.name)} check (${check.expression})`),
    ]
    return [{ sql: parts.join(' ') }]
  },
  touches: (args) => ({ creates: [domainId(args)] }),
})

import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedChanges } from '../named-changes.ts'
import { statement } from '../statement.ts'
import { domainId } from './domain-id.ts'

/** Arguments of `alterDomain`. */
export interface AlterDomain extends DomainChanges {
  readonly name: string
}

/** What `alterDomain` changes. */
export interface DomainChanges {
  readonly schema?: string
  /** SQL; null removes it. */
  readonly default?: string | null
  readonly notNull?: boolean
  /** With `notNull`: its name, which it has from PostgreSQL 18. */
  readonly notNullName?: string
}

/** Changes a domain's default, and whether it takes null. Follows ALTER DOMAIN. */
export const alterDomain = defineOperation('alterDomain', {
  record: (name: string, changes: DomainChanges): AlterDomain => ({
    name,
    ...namedChanges('alterDomain', changes),
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ name, schema, default: value, notNull, notNullName }, context) => {
    const on = domainId({ name, ...(schema !== undefined && { schema }) })
    const domain = `alter domain ${qualified(schema, name)}`
    const named = `add constraint ${identifier(notNullName ?? '')} not null`
    return [
      ...(value === undefined
        ? []
        : [
            {
              sql: `${domain} ${value === null ? 'drop' : 'set'} default${value === null ? '' : ` ${value}`}`,
            },
          ]),
      ...(notNull === false ? [{ sql: `${domain} drop not null` }] : []),
      ...(notNull
        ? [
            statement(`${domain} ${notNullName === undefined ? 'set not null' : named}`, on, context, [
              { kind: 'scans-table', lock: 'share' },
              { kind: 'blocks-writes', lock: 'share' },
              { kind: 'may-fail' },
            ]),
          ]
        : []),
    ]
  },
  touches: (args) => ({ changes: [domainId(args)] }),
})

import type { PgPolicy, PgTable } from 'drizzle-orm/pg-core'
import { qualified } from '../../sql/qualified.ts'
import type { ModelStatement } from '../model-source.ts'
import type { Models } from './models.ts'
import { policySql } from './policy-sql.ts'
import { reading } from './reading.ts'
import type { Rendering } from './rendering.ts'
import { rolesSql } from './roles-sql.ts'

/** What row level security needs. */
export interface PolicyStatements {
  /** Roles, which nothing else depends on, and which go first. */
  readonly roles: readonly ModelStatement[]
  readonly policies: readonly ModelStatement[]
}

/** The statements for the policies in tables' own configurations and for those that `link` attaches from outside. */
export function policyStatements(models: Models, rendering: Rendering): PolicyStatements {
  const { getTableConfig } = rendering.orm.core
  const own = models.tables.flatMap(({ value: table }) =>
    getTableConfig(table).policies.map((policy) => ({ policy, table })),
  )
  const linked = models.policies.flatMap(({ value: policy }) => {
    const { _linkedTable: table } = policy as PgPolicy & { readonly _linkedTable?: PgTable }
    return table === undefined ? [] : [{ policy, table }]
  })
  const all = [...own, ...linked]
  // A policy has no effect without row level security, so Drizzle takes it as switched on.
  const enabled = new Set([
    ...models.tables.map(({ value }) => value).filter((table) => getTableConfig(table).enableRLS),
    ...all.map(({ table }) => table),
  ])
  return {
    roles: rolesSql(
      models,
      all.map(({ policy }) => policy),
    ),
    policies: [
      ...[...enabled].map((table) => {
        const { schema, name } = getTableConfig(table)
        return {
          sql: `alter table ${qualified(schema, name)} enable row level security`,
          origin: `row level security of table ${name}`,
        }
      }),
      ...all.map(({ policy, table }) => {
        const origin = `policy ${policy.name} of table ${getTableConfig(table).name}`
        return { sql: reading(origin, () => policySql(policy, table, rendering)), origin }
      }),
    ],
  }
}

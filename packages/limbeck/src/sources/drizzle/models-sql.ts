import type { PgPolicy, PgTable } from 'drizzle-orm/pg-core'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { ModelStatement } from '../model-source.ts'
import { foreignKeySql } from './foreign-key-sql.ts'
import { indexSql } from './index-sql.ts'
import type { Found, Models } from './models.ts'
import { policySql } from './policy-sql.ts'
import type { Rendering } from './rendering.ts'
import { rolesSql } from './roles-sql.ts'
import { schemasOf } from './schemas-of.ts'
import { sequenceOptionsSql } from './sequence-options-sql.ts'
import { tableSql } from './table-sql.ts'
import { viewSql } from './view-sql.ts'

/**
 * The statements that make everything in `models`, in an order in which tables may refer to one another: keys and
 * indexes follow all tables, views and policies follow these.
 */
export function modelsSql(
  models: Models,
  rendering: Rendering,
  extensions: readonly string[],
): readonly ModelStatement[] {
  const { core, root } = rendering.orm
  const policies = policiesOf(models, rendering)
  const guarded = new Set(policies.map(({ table }) => table))
  const tables = models.tables.map((found) => ({
    found,
    table: found.value,
    config: core.getTableConfig(found.value),
  }))
  return [
    ...extensions.map((name) => ({
      sql: `create extension if not exists ${identifier(name)}`,
      origin: `extension ${name}`,
      hint: `Install the extension ${name} on the server, or take it out of \`extensions\` of the source.`,
    })),
    ...rolesSql(
      models,
      policies.map(({ policy }) => policy),
    ),
    ...schemasOf(models, core).map((name) => ({
      sql: `create schema if not exists ${identifier(name)}`,
      origin: `schema ${name}`,
    })),
    ...models.enums.map((found) => ({
      sql: `create type ${qualified(found.value.schema ?? 'public', found.value.enumName)} as enum (${found.value.enumValues.map(literal).join(', ')})`,
      origin: origin('enum', found.value.enumName, found),
    })),
    ...models.sequences.map((found) => {
      const { seqName = '', schema = 'public', seqOptions = {} } = found.value
      const sql = [`create sequence ${qualified(schema, seqName)}`, ...sequenceOptionsSql(seqOptions)].join(
        ' ',
      )
      return { sql, origin: origin('sequence', seqName, found) }
    }),
    ...tables.map(({ found, table, config }) => ({
      sql: tableSql(table, rendering),
      origin: origin('table', config.name, found),
      hint: 'Export the enum or sequence from a model file, name the extension in `extensions` of the source, or make the type in a SQL file that is a model too.',
    })),
    ...tables.flatMap(({ found, table, config }) =>
      config.indexes.map((index) => ({
        sql: indexSql(index, table, rendering),
        origin: `index ${index.config.name ?? ''} of ${origin('table', config.name, found)}`.replace(
          'index  of',
          'an index of',
        ),
        hint: 'Put an expression of an index in parentheses, and name its extension in `extensions` of the source.',
      })),
    ),
    ...tables.flatMap(({ found, config }) =>
      config.foreignKeys.map((key) => {
        const foreign = core.getTableConfig(key.reference().foreignTable).name
        return {
          sql: foreignKeySql(key, rendering),
          origin: `foreign key to ${foreign} of ${origin('table', config.name, found)}`,
          hint: `Export ${foreign} from a model file, and add that file to \`models\` of the configuration.`,
        }
      }),
    ),
    ...[...models.views, ...models.materializedViews].flatMap((found) => {
      const sql = viewSql(found.value, rendering)
      return sql === undefined ? [] : [{ sql, origin: origin('view', root.getViewName(found.value), found) }]
    }),
    ...tables
      .filter(({ table, config }) => config.enableRLS || guarded.has(table))
      .map(({ found, config }) => ({
        sql: `alter table ${qualified(config.schema ?? 'public', config.name)} enable row level security`,
        origin: origin('table', config.name, found),
      })),
    ...policies.map(({ policy, table }) => ({
      sql: policySql(policy, table, rendering),
      origin: `policy ${policy.name} of table ${core.getTableConfig(table).name}`,
    })),
  ]
}

/** The policies in the tables' own configurations, and those that `link` attached from outside. */
function policiesOf(
  models: Models,
  { orm }: Rendering,
): readonly { readonly policy: PgPolicy; readonly table: PgTable }[] {
  const linked = models.policies.flatMap(({ value: policy }) => {
    const { _linkedTable: table } = policy as PgPolicy & { readonly _linkedTable?: PgTable }
    return table === undefined ? [] : [{ policy, table }]
  })
  const own = models.tables.flatMap(({ value: table }) =>
    orm.core.getTableConfig(table).policies.map((policy) => ({ policy, table })),
  )
  return [...own, ...linked]
}

function origin(kind: string, name: string, { file, place }: Found<unknown>): string {
  return `${kind} ${name} (${file ?? place})`
}

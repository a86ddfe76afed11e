import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { ModelStatement } from '../model-source.ts'
import type { Models } from './models.ts'
import { originOf } from './origin-of.ts'
import { policyStatements } from './policy-statements.ts'
import { reading } from './reading.ts'
import type { Rendering } from './rendering.ts'
import { schemasOf } from './schemas-of.ts'
import { sequenceOptionsSql } from './sequence-options-sql.ts'
import { tableStatements } from './table-statements.ts'
import { viewSql } from './view-sql.ts'

/**
 * The statements that make everything in `models`, in an order in which hardly one refers to a later one: what lives by
 * itself, tables with their indexes and keys, views, policies.
 *
 * @throws LimbeckError `models.unreadable` where the models' own functions throw
 */
export function modelsSql(
  models: Models,
  rendering: Rendering,
  extensions: readonly string[],
): readonly ModelStatement[] {
  const { roles, policies } = policyStatements(models, rendering)
  return [
    ...roles,
    ...extensions.map((name) => ({
      sql: `create extension if not exists ${identifier(name)}`,
      origin: `extension ${name}`,
      hint: `Install the extension ${name} on the server, or take it out of \`extensions\` of the source.`,
    })),
    ...schemasOf(models, rendering.orm.core).map((name) => ({
      sql: `create schema if not exists ${identifier(name)}`,
      origin: `schema ${name}`,
    })),
    ...models.enums.map((found) => {
      const { schema, enumName, enumValues } = found.value
      return {
        sql: `create type ${qualified(schema, enumName)} as enum (${enumValues.map(literal).join(', ')})`,
        origin: originOf('enum', enumName, found),
      }
    }),
    ...models.sequences.map((found) => {
      const { seqName = '', schema, seqOptions = {} } = found.value
      return {
        sql: [`create sequence ${qualified(schema, seqName)}`, ...sequenceOptionsSql(seqOptions)].join(' '),
        origin: originOf('sequence', seqName, found),
      }
    }),
    ...tableStatements(models, rendering),
    ...[...models.views, ...models.materializedViews].flatMap((found) => {
      const origin = originOf('view', rendering.orm.root.getViewName(found.value), found)
      const sql = reading(origin, () => viewSql(found.value, rendering))
      return sql === undefined ? [] : [{ sql, origin }]
    }),
    ...policies,
  ]
}

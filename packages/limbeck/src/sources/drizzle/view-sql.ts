import type { PgMaterializedView, PgView } from 'drizzle-orm/pg-core'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { parametersSql } from './parameters-sql.ts'
import type { Rendering } from './rendering.ts'

/** `create view` or `create materialized view`; undefined for one that is declared as existing. */
export function viewSql(view: PgView | PgMaterializedView, rendering: Rendering): string | undefined {
  const { core } = rendering.orm
  const isMaterialized = core.isPgMaterializedView(view)
  const config: ViewConfig = isMaterialized ? core.getMaterializedViewConfig(view) : core.getViewConfig(view)
  if (config.isExisting || config.query === undefined) return undefined
  return [
    isMaterialized ? 'create materialized view' : 'create view',
    qualified(config.schema, config.name),
    ...(config.using === undefined ? [] : [`using ${identifier(config.using)}`]),
    ...(config.with === undefined ? [] : [`with (${parametersSql(config.with)})`]),
    ...(config.tablespace === undefined ? [] : [`tablespace ${identifier(config.tablespace)}`]),
    `as ${rendering.sql(config.query)}`,
    ...(config.withNoData === true ? ['with no data'] : []),
  ].join(' ')
}

type ViewConfig = Omit<ReturnType<Rendering['orm']['core']['getViewConfig']>, 'with'> & {
  readonly with?: Readonly<Record<string, unknown>> | undefined
  readonly using?: string | undefined
  readonly tablespace?: string | undefined
  readonly withNoData?: boolean | undefined
}

import type { Step } from '../revisions/graph/step.ts'
import { tableSql } from './bookkeeping.ts'
import { createTablesSql } from './create-tables-sql.ts'
import type { OfflineOptions } from './offline-script.ts'
import { versionRowsSql } from './version-rows-sql.ts'

/** A stamp as an SQL script: it makes the bookkeeping tables where they are missing and changes the version rows. */
export function offlineStamp(
  steps: readonly Step[],
  { tables, purge = false }: Pick<OfflineOptions, 'tables'> & { readonly purge?: boolean },
): string {
  const statements = [
    'begin;',
    ...createTablesSql(tables, ['version', 'history', 'progress']).map((sql) => `${sql};`),
    ...(purge ? [`delete from ${tableSql(tables, 'version')};`] : []),
    ...steps.flatMap(({ from, to, versionTable }) => [
      `-- Running stamp ${from.join(', ')} -> ${to.join(', ')}`,
      ...versionRowsSql(tables, versionTable),
    ]),
    'commit;',
  ]
  return `${statements.join('\n\n')}\n`
}

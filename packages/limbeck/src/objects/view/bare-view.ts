import { parseObjectId } from '../../catalog/parse-object-id.ts'
import { identifier } from '../../sql/identifier.ts'
import type { View } from './view.ts'

/** What only the query, an option or a default of a view can require; the rest its columns' types may. */
const inQuery: ReadonlySet<string> = new Set([
  'view',
  'materialized-view',
  'column',
  'constraint',
  'sequence',
  'function',
  'procedure',
  'aggregate',
  'operator',
])

/** The view with its columns and without their content, for views that read one another. */
export function bareView(view: View): View {
  const { securityBarrier: _, securityInvoker: _1, checkOption: _2, defaults: _3, ...rest } = view
  const columns = view.columns.map((name, place) => `NULL::${view.derived[place]} AS ${identifier(name)}`)
  return {
    ...rest,
    requires: view.requires.filter((id) => !inQuery.has(parseObjectId(id).kind)),
    query: `SELECT ${columns.join(', ')}`,
  }
}

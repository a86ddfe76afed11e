import { present } from '../present.ts'
import { readParameters } from '../table/read-parameters.ts'
import { columnValues } from './column-values.ts'
import { queryText } from './query-text.ts'
import type { View } from './view.ts'
import { viewId } from './view-id.ts'
import type { ViewOptions } from './view-options.ts'
import type { ViewRow } from './view-query.ts'

/** Makes a view of its row. */
export function readView({ schema, name, query, columns, options, comment }: ViewRow): View {
  return present<View>({
    kind: 'view',
    id: viewId(schema, name),
    requires: [],
    comment,
    schema,
    name,
    columns: columns.map((column) => column.name),
    query: queryText(query),
    ...readOptions(options),
    defaults: columnValues(columns, (column) => column.default),
    columnComments: columnValues(columns, (column) => column.comment),
    derived: columns.map(({ type }) => type),
  })
}

function readOptions(options: readonly string[] | null): ViewOptions {
  const parameters = readParameters(options) ?? {}
  return present<ViewOptions>({
    securityBarrier: readFlag(parameters.security_barrier),
    securityInvoker: readFlag(parameters.security_invoker),
    checkOption: parameters.check_option as ViewOptions['checkOption'],
  })
}

/** PostgreSQL keeps the word that was written. */
function readFlag(word: string | undefined): boolean | string | undefined {
  return word === 'true' ? true : word === 'false' ? false : word
}

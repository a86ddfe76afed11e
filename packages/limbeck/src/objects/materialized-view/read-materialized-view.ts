import { present } from '../present.ts'
import { readParameters } from '../table/read-parameters.ts'
import { columnValues } from '../view/column-values.ts'
import { queryText } from '../view/query-text.ts'
import type { MaterializedView, StoredColumnSettings } from './materialized-view.ts'
import { materializedViewId } from './materialized-view-id.ts'
import type { MaterializedViewRow } from './materialized-view-query.ts'

const storages = { p: 'plain', e: 'external', x: 'extended', m: 'main' } as const
const compressions = { p: 'pglz', l: 'lz4' } as const

/** Makes a materialized view of its row. */
export function readMaterializedView(row: MaterializedViewRow): MaterializedView {
  const { schema, name, columns } = row
  return present<MaterializedView>({
    kind: 'materialized-view',
    id: materializedViewId(schema, name),
    requires: [],
    comment: row.comment,
    schema,
    name,
    columns: columns.map((column) => column.name),
    query: queryText(row.query),
    storageParameters: readParameters(row.storageParameters, row.toastParameters),
    accessMethod: row.accessMethod,
    tablespace: row.tablespace,
    columnSettings: columnValues(row.settings ?? [], ({ statistics, storage, compression, options }) =>
      present<StoredColumnSettings>({
        statistics,
        storage: storages[storage as keyof typeof storages],
        compression: compressions[compression as keyof typeof compressions],
        options: readParameters(options),
      }),
    ),
    columnComments: columnValues(columns, ({ comment }) => comment),
    derived: { types: columns.map(({ type }) => type), isPopulated: row.isPopulated },
  })
}

import type { CatalogObject } from '../../catalog/catalog.ts'
import { commentOnColumn } from '../column/comment-on-column.ts'
import type { Facet } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { columnChanges } from '../view/column-changes.ts'

/** A relation whose columns are no objects of their own. */
interface Commented extends CatalogObject {
  readonly schema: string
  readonly name: string
  readonly columns: readonly string[]
  readonly columnComments?: Readonly<Record<string, string>>
}

/** The comments of the columns of a kind of views as a facet. */
export function columnComments<Object extends Commented>(): Facet<Object> {
  return {
    name: 'column comments',
    attributes: ['columnComments'],
    diff: (current, desired) => {
      const { schema, name, columns, columnComments: values } = desired
      const before = { columns: current?.columns ?? columns, values: current?.columnComments }
      return Object.entries(columnChanges(before, { columns, values })).map(([column, comment]) =>
        commentOnColumn.of({ table: name, column, comment, ...schemaOption(schema) }),
      )
    },
  }
}

import { identifier } from '../../../sql/identifier.ts'
import { qualified } from '../../../sql/qualified.ts'
import type { PublishedTable } from './published-table.ts'

/** A table in CREATE and ALTER PUBLICATION. Without `only` PostgreSQL would add its children with it. */
export function publishedTableSql({ schema, table, columns, where }: PublishedTable): string {
  return [
    `only ${qualified(schema, table)}`,
    ...(columns === undefined ? [] : [`(${columns.map(identifier).join(', ')})`]),
    ...(where === undefined ? [] : [`where (${where})`]),
  ].join(' ')
}

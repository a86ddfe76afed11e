import { objectId } from '../../catalog/object-id.ts'
import { partitionId } from '../partition/partition-id.ts'
import { present } from '../present.ts'
import { relationId } from '../relation-id.ts'
import { readParameters } from '../table/read-parameters.ts'
import { withoutOuterParentheses } from '../without-outer-parentheses.ts'
import { indexId } from './index-id.ts'
import type { Index } from './index-object.ts'
import type { IndexRow } from './index-query.ts'
import { readIndexKey } from './read-index-key.ts'

/** Makes an index of its row. */
export function readIndex(row: IndexRow): Index {
  const table = relationId(row.relkind, row.schema, row.table)
  return present<Index>({
    kind: 'index',
    id: indexId(row.schema, row.name),
    requires: [table],
    droppedWith: table,
    partOf: readPartOf(row),
    comment: row.comment,
    schema: row.schema,
    name: row.name,
    table: row.table,
    derived: row.age,
    unique: row.unique || undefined,
    method: row.method === 'btree' ? undefined : row.method,
    keys: row.keys.map(readIndexKey),
    include: row.include,
    nullsNotDistinct: row.nullsNotDistinct || undefined,
    where: row.predicate === null ? undefined : withoutOuterParentheses(row.predicate),
    storageParameters: readParameters(row.storageParameters),
    tablespace: row.tablespace,
    only: (!row.valid && row.relkind === 'p') || undefined,
    attached: row.attached,
    invalid: (!row.valid && row.relkind !== 'p') || undefined,
  })
}

function readPartOf({ schema, table, whole }: IndexRow): Index['partOf'] {
  if (whole === null) return undefined
  const id = whole.isConstraint
    ? objectId('constraint', whole.schema, whole.table, whole.name)
    : indexId(whole.schema, whole.name)
  return { id, through: partitionId(schema, table) }
}

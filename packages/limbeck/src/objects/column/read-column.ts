import { generatedName } from '../generated-name.ts'
import { inheritanceId } from '../inheritance/inheritance-id.ts'
import { partitionId } from '../partition/partition-id.ts'
import { present } from '../present.ts'
import { readParameters } from '../table/read-parameters.ts'
import { tableId } from '../table/table-id.ts'
import { withoutOuterParentheses } from '../without-outer-parentheses.ts'
import type { Column } from './column.ts'
import { columnId } from './column-id.ts'
import type { ColumnRow } from './column-query.ts'
import type { Generated } from './generated.ts'
import type { Identity } from './identity.ts'
import type { NotNull } from './not-null.ts'
import { shortType } from './short-type.ts'

const storages = { p: 'plain', e: 'external', x: 'extended', m: 'main' } as const
const compressions = { p: 'pglz', l: 'lz4' } as const

/** Makes a column of its row. */
export function readColumn(row: ColumnRow): Column {
  const table = tableId(row.schema, row.table)
  return present<Column>({
    kind: 'column',
    id: columnId(row.schema, row.table, row.name),
    requires: [table],
    droppedWith: table,
    partOf: readPartOf(row),
    isInPartitionKey: row.isInPartitionKey || undefined,
    comment: row.comment,
    schema: row.schema,
    table: row.table,
    name: row.name,
    position: row.position,
    type: shortType(row.type),
    collation: row.collation,
    nullable: row.nullable,
    notNull: readNotNull(row),
    default: row.generated === '' ? row.expression : undefined,
    identity: readIdentity(row),
    generated: readGenerated(row),
    storage: storages[row.storage as keyof typeof storages],
    compression: compressions[row.compression as keyof typeof compressions],
    statistics: row.statistics,
    options: readParameters(row.options),
    foreignOptions: row.foreignOptions,
  })
}

function readPartOf({ schema, table, name, inheritedFrom }: ColumnRow): Column['partOf'] {
  if (inheritedFrom === null) return undefined
  const { schema: parentSchema, table: parent, isPartition, isSame } = inheritedFrom
  const through = isPartition
    ? partitionId(schema, table)
    : inheritanceId(schema, table, parentSchema, parent)
  return { id: columnId(parentSchema, parent, name), through, ...(isSame && { isSame }) }
}

function readNotNull({ notNull, table, name }: ColumnRow): NotNull | undefined {
  if (notNull === null) return undefined
  const details = present<NotNull>({
    name: notNull.name === generatedName(table, name, 'not_null') ? undefined : notNull.name,
    noInherit: notNull.noInherit || undefined,
    notValid: !notNull.valid || undefined,
  })
  return Object.keys(details).length === 0 ? undefined : details
}

function readIdentity({ identity, sequence, table, name }: ColumnRow): Identity | undefined {
  if (identity === '') return undefined
  return present<Identity>({
    generation: identity === 'a' ? 'always' : 'by default',
    start: sequence?.start,
    increment: sequence?.increment,
    minValue: sequence?.minValue,
    maxValue: sequence?.maxValue,
    cache: sequence?.cache,
    cycle: sequence?.cycle || undefined,
    sequence: sequence?.name === generatedName(table, name, 'seq') ? undefined : sequence?.name,
  })
}

function readGenerated({ generated, expression }: ColumnRow): Generated | undefined {
  if (generated === '' || expression === null) return undefined
  const kind = generated === 'v' ? 'virtual' : 'stored'
  return { expression: withoutOuterParentheses(expression), kind }
}

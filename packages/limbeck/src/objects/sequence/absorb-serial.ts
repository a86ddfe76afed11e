import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import { objectId } from '../../catalog/object-id.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { generatedName } from '../generated-name.ts'
import type { Absorption } from '../kind.ts'

/** What a column says of itself; the folder of columns is not to be known here. */
export interface SerialCandidate extends CatalogObject {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  readonly default?: string
  readonly notNull?: unknown
}

const serialTypes: Readonly<Record<string, string>> = {
  smallint: 'smallserial',
  integer: 'serial',
  bigint: 'bigserial',
}

/**
 * The `serial` column that PostgreSQL would turn into exactly this column, its sequence and its ownership; undefined
 * when anything is different from what it makes by itself.
 */
export function absorbSerial<Column extends SerialCandidate>(
  column: Column,
  { objects }: Catalog,
): Absorption<Column> | undefined {
  const { schema, table, name, type, nullable, default: expression } = column
  const serial = serialTypes[type]
  const sequence = generatedName(table, name, 'seq')
  if (serial === undefined || nullable || column.notNull !== undefined) return undefined
  if (expression !== `nextval(${literal(qualified(schema, sequence))}::regclass)`) return undefined
  const ids = [objectId('sequence', schema, sequence), objectId('sequence-owner', schema, sequence)]
  const [made, owner] = ids.map((id) => objects.get(id))
  if (made?.droppedWith !== column.id || owner === undefined || !isPlain(made, type)) return undefined
  const { default: _, ...rest } = column
  return { object: { ...rest, type: serial } as Column, absorbed: ids }
}

/** Attributes that say nothing of how the sequence counts. */
const neutral = new Set(['kind', 'id', 'requires', 'droppedWith', 'comment', 'schema', 'name', 'type'])

/** Whether the sequence is one that `serial` makes: of the column's type, with every other option at its default. */
function isPlain(sequence: CatalogObject, type: string): boolean {
  const sequenceType = 'type' in sequence ? sequence.type : 'bigint'
  return sequenceType === type && Object.keys(sequence).every((name) => neutral.has(name))
}

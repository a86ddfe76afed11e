import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { alterSequence } from '../sequence/alter-sequence.ts'
import type { Column } from './column.ts'

const integers: ReadonlySet<string> = new Set(['smallint', 'integer', 'bigint'])

/**
 * Lets a new sequence of a column that is there go on after the values that its rows have already: an identity column
 * that becomes a `serial` one would otherwise give them again.
 */
export function continueSequence(
  { schema, table, name, type, requires, default: expression }: Column,
  { current }: DiffContext,
): readonly Operation[] {
  const sequence = requires.find((id) => parseObjectId(id).kind === 'sequence' && !current.objects.has(id))
  if (sequence === undefined || !integers.has(type)) return []
  const [sequenceSchema = '', sequenceName = ''] = parseObjectId(sequence).path
  const isPlain = expression === `nextval(${literal(qualified(sequenceSchema, sequenceName))}::regclass)`
  // The operation names a table in the sequence's schema, as that of its owner does.
  if (!isPlain || sequenceSchema !== schema) return []
  return [
    alterSequence.of({
      name: sequenceName,
      continues: { table, column: name },
      ...schemaOption(schema),
    }),
  ]
}

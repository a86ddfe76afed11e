import type { Operation } from '../../operations/operation.ts'
import { generatedName } from '../generated-name.ts'
import { schemaOption } from '../schema-option.ts'
import { renameSequence } from '../sequence/rename-sequence.ts'
import type { Column } from './column.ts'

/** Renames an identity column's sequence, where it has one on both sides. */
export function identitySequenceChanges(current: Column, desired: Column): readonly Operation[] {
  const [name, to] = [sequenceOf(current), sequenceOf(desired)]
  if (name === undefined || to === undefined || name === to) return []
  return [renameSequence.of({ name, to, ...schemaOption(desired.schema) })]
}

function sequenceOf({ identity, table, name }: Column): string | undefined {
  return identity === undefined ? undefined : (identity.sequence ?? generatedName(table, name, 'seq'))
}

import type { Operation } from '../../operations/operation.ts'
import { schemaOption } from '../schema-option.ts'
import { type AttachIndex, attachIndex } from './attach-index.ts'

/** An index by its raw names. */
export interface IndexName {
  readonly schema: string
  readonly name: string
}

/** Makes indexes of partitions the parts of an index of the partitioned table. */
export function attachParts(
  { schema: parentSchema, name: parent }: IndexName,
  parts: readonly IndexName[],
): readonly Operation[] {
  return parts.map(({ schema, name }) => {
    const place: AttachIndex = { name, parent, ...schemaOption(schema) }
    return attachIndex.of({ ...place, ...(parentSchema !== 'public' && { parentSchema }) })
  })
}

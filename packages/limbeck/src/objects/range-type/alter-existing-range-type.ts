import type { Alteration } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { isSameRange } from './is-same-range.ts'
import { multirangeName } from './multirange-name.ts'
import type { RangeType } from './range-type.ts'
import { renameMultirangeType } from './rename-multirange-type.ts'

/** Renames the multirange type; PostgreSQL changes nothing else of a range type. */
export function alterExistingRangeType(current: RangeType, desired: RangeType): Alteration {
  if (!isSameRange(current, desired)) return 'replace'
  const { schema, name } = desired
  const plain = multirangeName(name)
  return {
    operations: [
      renameMultirangeType.of({
        range: name,
        name: current.multirange ?? plain,
        to: desired.multirange ?? plain,
        ...schemaOption(schema),
      }),
    ],
  }
}

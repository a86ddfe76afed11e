import type { LostName } from '../operations/lost.ts'
import { identifier } from '../sql/identifier.ts'
import { qualified } from '../sql/qualified.ts'

/** A name as `to_regclass` and its like read it. */
export function nameText({ schema, name }: LostName): string {
  return schema === undefined ? identifier(name) : qualified(schema, name)
}

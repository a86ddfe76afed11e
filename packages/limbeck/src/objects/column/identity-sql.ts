import { qualified } from '../../sql/qualified.ts'
import type { Identity } from './identity.ts'
import { sequenceOptionsSql } from './sequence-options-sql.ts'

/** `generated always as identity (…)`. The sequence's schema is its table's. */
export function identitySql(identity: Identity, schema: string | undefined): string {
  const options = [
    ...(identity.sequence === undefined ? [] : [`sequence name ${qualified(schema, identity.sequence)}`]),
    ...sequenceOptionsSql(identity),
  ]
  return `generated ${identity.generation} as identity${options.length === 0 ? '' : ` (${options.join(' ')})`}`
}

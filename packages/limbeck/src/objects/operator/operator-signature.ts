import { identifier } from '../../sql/identifier.ts'
import type { OperatorName } from './operator-id.ts'

/** An operator as ALTER, DROP and COMMENT name it: `public.=== (integer, integer)`. */
export function operatorSignature({ schema = 'public', name, left = 'none', right }: OperatorName): string {
  return `${identifier(schema)}.${name} (${left}, ${right})`
}

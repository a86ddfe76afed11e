import { isOfType } from '../is-of-type.ts'
import type { TypeNames } from './type-names.ts'

/** Whether the text of a type is that of a named type, of its multirange type, or of arrays of either. */
export function isOfTypes(type: string, { schema, name, multirange }: TypeNames): boolean {
  return (
    isOfType(type, { schema, name }) ||
    (multirange !== undefined && isOfType(type, { schema, name: multirange }))
  )
}

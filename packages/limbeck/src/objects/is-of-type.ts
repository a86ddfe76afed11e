import { qualified } from '../sql/qualified.ts'

/** Whether the text of a type, as the catalog has it, is that of a named type or of arrays of it. */
export function isOfType(
  type: string,
  { schema, name }: { readonly schema: string; readonly name: string },
): boolean {
  return type.replace(/(\[\])+$/, '') === qualified(schema, name)
}

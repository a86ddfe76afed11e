import { qualified } from '../../sql/qualified.ts'
import type { RoutineName } from './routine-id.ts'

/** A routine as DROP and COMMENT ON call it; an aggregate without arguments is `f(*)`. */
export function signatureSql(kind: string, { schema, name, types }: RoutineName): string {
  return `${qualified(schema, name)}(${kind === 'aggregate' && types === '' ? '*' : types})`
}

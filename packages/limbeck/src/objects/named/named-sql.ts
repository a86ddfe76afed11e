import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import type { NamedKind } from './named-kind.ts'
import type { ObjectName } from './object-name.ts'

/** The name of an object as SQL says it, quoted where needed, with its schema where it stands in one. */
export function namedSql(
  { isInSchema }: Pick<NamedKind, 'isInSchema'>,
  { name, schema }: ObjectName,
): string {
  return isInSchema ? qualified(schema, name) : identifier(name)
}

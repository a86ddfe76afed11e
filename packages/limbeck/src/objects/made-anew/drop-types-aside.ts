import type { SqlStatement } from '../../operations/operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { asideName } from '../aside-name.ts'
import type { TypeDefinition } from './type-definition.ts'

/** Drops the types that `replaceTypes` has set aside, the last first. */
export function dropTypesAside(types: readonly TypeDefinition[]): readonly SqlStatement[] {
  return types.toReversed().map((made) => {
    const word = 'attributes' in made || 'subtype' in made ? 'type' : 'domain'
    return { sql: `drop ${word} ${qualified(made.schema, asideName(made.name))}` }
  })
}

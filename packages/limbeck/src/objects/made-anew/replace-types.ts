import type { OperationContext, Statement } from '../../operations/operation.ts'
import { replaceCompositeType } from '../composite-type/replace-composite-type.ts'
import { replaceDomain } from '../domain/replace-domain.ts'
import { replaceRangeType } from '../range-type/replace-range-type.ts'
import type { TypeDefinition } from './type-definition.ts'

/** Sets types aside, each behind those of which it is made, and makes others in their place. */
export function replaceTypes(
  types: readonly TypeDefinition[],
  context: OperationContext,
): readonly Statement[] {
  return types.flatMap((made) => {
    if ('attributes' in made) return replaceCompositeType(made, context)
    return 'subtype' in made ? replaceRangeType(made, context) : replaceDomain(made, context)
  })
}

import { qualified } from '../../sql/qualified.ts'
import type { TypeDefinition } from '../made-anew/type-definition.ts'
import { multirangeName } from '../range-type/multirange-name.ts'

/** One step into a value: to each element of an array or range of a multirange, to the bounds of a range, to an attribute. */
export type Step = 'each' | 'bounds' | { readonly attribute: string }

/** The ways from a value of the type `from` to the values of the type `to` in it, by the types made of that one. */
export function pathsTo(
  to: string,
  from: string,
  types: readonly TypeDefinition[],
): readonly (readonly Step[])[] {
  if (from.endsWith('[]')) {
    return pathsTo(to, from.replace(/(\[\])+$/, ''), types).map((path) => ['each', ...path])
  }
  if (from === to) return [[]]
  return types.flatMap((type) => {
    const isMeant = qualified(type.schema, type.name) === from
    if ('subtype' in type) {
      const isMultirange = qualified(type.schema, type.multirange ?? multirangeName(type.name)) === from
      if (!isMeant && !isMultirange) return []
      return pathsTo(to, type.subtype, types).map((path): readonly Step[] => [
        ...(isMultirange ? (['each'] as const) : []),
        'bounds',
        ...path,
      ])
    }
    if (!isMeant) return []
    if (!('attributes' in type)) return pathsTo(to, type.type, types)
    return type.attributes.flatMap(({ name: attribute, type: own }) =>
      pathsTo(to, own, types).map((path) => [{ attribute }, ...path]),
    )
  })
}

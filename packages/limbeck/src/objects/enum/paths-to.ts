import { qualified } from '../../sql/qualified.ts'
import type { CreateCompositeType } from '../composite-type/create-composite-type.ts'
import type { CreateDomain } from '../domain/create-domain.ts'

/** One step into a value: to each element of an array, or to an attribute. */
export type Step = 'each' | { readonly attribute: string }

/** The ways from a value of the type `from` to the values of the type `to` in it, by the types made of that one. */
export function pathsTo(
  to: string,
  from: string,
  types: readonly (CreateDomain | CreateCompositeType)[],
): readonly (readonly Step[])[] {
  if (from.endsWith('[]')) {
    return pathsTo(to, from.replace(/(\[\])+$/, ''), types).map((path) => ['each', ...path])
  }
  if (from === to) return [[]]
  const type = types.find(({ schema, name }) => qualified(schema, name) === from)
  if (type === undefined) return []
  if (!('attributes' in type)) return pathsTo(to, type.type, types)
  return type.attributes.flatMap(({ name: attribute, type: own }) =>
    pathsTo(to, own, types).map((path) => [{ attribute }, ...path]),
  )
}

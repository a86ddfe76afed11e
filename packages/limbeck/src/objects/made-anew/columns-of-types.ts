import type { ObjectId } from '../../catalog/object-id.ts'
import { qualified } from '../../sql/qualified.ts'
import { type ColumnOfType, columnsOfType } from '../columns-of-type.ts'
import { isDomain } from '../domain/is-domain.ts'
import type { DiffContext } from '../kind.ts'
import type { NamedType } from './named-type.ts'
import type { TypeMadeOf } from './type-made-of.ts'

/**
 * The columns of a type that is made anew, and of those that are with it; but not of the partitioned tables `remade`,
 * whose columns are made again.
 */
export function columnsOfTypes(
  type: NamedType,
  types: readonly TypeMadeOf[],
  context: DiffContext,
  remade: ReadonlySet<ObjectId>,
): readonly ColumnOfType[] {
  const { schema } = type
  const multiranges = [type, ...types].flatMap(({ schema: place, multirange: name }) =>
    name === undefined ? [] : [{ schema: place, name, isMadeOf: true }],
  )
  const plain = plainDomains(type, types, context)
  const others = types.map((made) => ({ ...made, isMadeOf: !plain.has(qualified(made.schema, made.name)) }))
  return [
    ...columnsOfType({ schema, name: type.name }, context, remade),
    ...[...others, ...multiranges].flatMap(({ isMadeOf, ...made }) =>
      columnsOfType(made, context, remade).map(({ object, column }) => ({
        object,
        column: {
          ...column,
          type: qualified(made.schema, made.name),
          ...(isMadeOf && { isMadeOf }),
        },
      })),
    ),
  ]
}

/** The domains over a type, and those over these: a value of one is one of the type, and converts as such. */
function plainDomains(
  { schema, name }: NamedType,
  types: readonly TypeMadeOf[],
  { current }: DiffContext,
): ReadonlySet<string> {
  const found = new Set([qualified(schema, name)])
  for (const made of types) {
    const domain = current.objects.get(made.ids[0] as ObjectId)
    if (isDomain(domain) && found.has(domain.type)) found.add(qualified(made.schema, made.name))
  }
  return found
}

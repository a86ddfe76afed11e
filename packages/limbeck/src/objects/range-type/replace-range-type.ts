import type { OperationContext, Statement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { asideName } from '../aside-name.ts'
import { type CreateRangeType, createRangeType } from './create-range-type.ts'
import { multirangeName } from './multirange-name.ts'

/**
 * Sets a range type aside and makes another one in its place. Its multirange type, by its name so far, goes with it, and so
 * do those of its constructors that take the same arguments as the new ones: the types `same` for a range.
 */
export function replaceRangeType(
  range: CreateRangeType,
  context: OperationContext,
  {
    multirange = range.multirange ?? multirangeName(range.name),
    same,
  }: { readonly multirange?: string; readonly same?: string } = {},
): readonly Statement[] {
  const { schema, name } = range
  const aside = (object: string, own: string) => ({
    sql: `alter ${object} rename to ${identifier(asideName(own))}`,
  })
  const constructors = same === undefined ? [] : [`${same}, ${same}`, `${same}, ${same}, text`]
  return [
    aside(`type ${qualified(schema, name)}`, name),
    aside(`type ${qualified(schema, multirange)}`, multirange),
    aside(`function ${qualified(schema, multirange)}()`, multirange),
    ...constructors.map((types) => aside(`function ${qualified(schema, name)}(${types})`, name)),
    ...createRangeType.sql(range, context),
  ]
}

import type { LimbeckError } from '../errors/limbeck-error.ts'
import type { TableFacts } from './table-facts.ts'
import type { TypeFacts } from './type-facts.ts'

/**
 * The columns that a refused row has to have other values in: those of the constraint that the server names, or those of a
 * domain; all where it does not say.
 */
export function columnsAtFault(
  { details }: LimbeckError,
  { name, columns, conditions, uniques, foreignKeys }: TableFacts,
  types: ReadonlyMap<number, TypeFacts>,
): ReadonlySet<number> {
  const all = columns.map(({ number }) => number)
  const { sqlstate, constraint, dataType, column, table } = details
  if (dataType !== undefined) {
    return new Set(columns.filter(({ type }) => holdsDomain(type, types)).map(({ number }) => number))
  }
  // What a trigger does to another table is told like that.
  if (table !== undefined && table !== name) return new Set(all)
  if (sqlstate === '23502')
    return new Set(columns.filter((each) => each.name === column).map(({ number }) => number))
  if (sqlstate === '23503') return new Set(foreignKeys.flatMap((key) => key.columns))
  const named = [...conditions, ...uniques].find((each) => each.name === constraint)
  const found = named?.columns.filter((number) => number > 0) ?? []
  return new Set(found.length === 0 ? all : found)
}

function holdsDomain(type: number, types: ReadonlyMap<number, TypeFacts>, depth = 0): boolean {
  const facts = types.get(type)
  if (facts === undefined || depth > 4) return false
  switch (facts.kind) {
    case 'domain':
      return true
    case 'array':
      return holdsDomain(facts.element, types, depth + 1)
    case 'composite':
      return facts.attributes.some((attribute) => holdsDomain(attribute.type, types, depth + 1))
    case 'range':
      return holdsDomain(facts.subtype, types, depth + 1)
    default:
      return false
  }
}

import { literal } from '../../sql/literal.ts'

/** What a retired table or column is refused for, as DROP would refuse it. */
export interface Dependents {
  /** A query with a column `other`. */
  readonly query: string
  /** What is said of the first of them, which is the last `%` of it. */
  readonly message: string
  /** PL/pgSQL expressions for the `%` before that. */
  readonly names: readonly string[]
}

/** A PL/pgSQL loop that refuses what has dependents. It needs a variable `item record`. */
export function refuseDependents({ query, message, names }: Dependents): string {
  return `for item in ${query} limit 1
  loop
    raise exception ${literal(message)}, ${[...names, 'item.other'].join(', ')}
      using errcode = 'dependent_objects_still_exist';
  end loop;`
}

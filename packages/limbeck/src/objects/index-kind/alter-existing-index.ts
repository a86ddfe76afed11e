import { isDeepStrictEqual } from 'node:util'
import type { Alteration, DiffContext } from '../kind.ts'
import { type AlterableIndex, alterIndexInPlace } from './alter-index-in-place.ts'
import type { Index } from './index-object.ts'
import { swapIndex } from './swap-index.ts'

/** Turns one index into another: its storage, statistics and further parts in place; all else means to build it anew. */
export function alterExistingIndex(current: Index, desired: Index, context: DiffContext): Alteration {
  if (!isDeepStrictEqual(definition(current), definition(desired))) {
    const operations = swapIndex(current, desired, context)
    return operations === undefined ? 'replace' : { operations }
  }
  return alterIndexInPlace(alterable(current), alterable(desired), context)
}

function alterable(object: Index): AlterableIndex {
  const { keys, storageParameters, tablespace } = object
  return { object, keys, storageParameters, tablespace }
}

/** What only a new build can change, or mend. */
function definition(index: Index): object {
  const { table, unique, method, keys, include, nullsNotDistinct, where, invalid } = index
  return {
    table,
    unique,
    method,
    keys: keys.map(({ statistics: _, ...key }) => key),
    include,
    nullsNotDistinct,
    where,
    invalid,
  }
}

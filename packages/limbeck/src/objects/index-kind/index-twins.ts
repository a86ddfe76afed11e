import { isDeepStrictEqual } from 'node:util'
import type { Twins } from '../kind.ts'
import { comparedKeys } from './compared-keys.ts'
import type { Index } from './index-object.ts'

/** Which index of a partition PostgreSQL might take in the place of another as the part of the parent's index. */
export const indexTwins: Twins<Index> = {
  areTwins: (one, other) => isDeepStrictEqual(compared(one), compared(other)),
  age: ({ derived }) => derived,
}

function compared({ unique, method, keys, include, nullsNotDistinct, where }: Index): object {
  return { unique, method, keys: comparedKeys(keys), include, nullsNotDistinct, where }
}

import { isDeepStrictEqual } from 'node:util'
import type { TextSearchConfigurationChanges } from './alter-text-search-configuration.ts'
import type { TokenMappings } from './token-mappings.ts'

/** What turns mappings into others. */
export function mappingChanges(
  current: TokenMappings = {},
  desired: TokenMappings = {},
): TextSearchConfigurationChanges {
  const entries = Object.entries(desired)
  const added = entries.filter(([token]) => !(token in current))
  const altered = entries.filter(
    ([token, list]) => token in current && !isDeepStrictEqual(current[token], list),
  )
  const dropMappings = Object.keys(current).filter((token) => !(token in desired))
  return {
    ...(added.length > 0 && { addMappings: Object.fromEntries(added) }),
    ...(altered.length > 0 && { alterMappings: Object.fromEntries(altered) }),
    ...(dropMappings.length > 0 && { dropMappings }),
  }
}

import type { StorageParameters } from './table.ts'

/**
 * Makes storage parameters of `reloptions` (or attoptions): entries `name=value`, sorted by name. Those of the TOAST
 * table get the prefix `toast.`. Undefined when there are none.
 */
export function readParameters(
  own: readonly string[] | null,
  toast: readonly string[] | null = null,
): StorageParameters | undefined {
  const entries = [...(own ?? []), ...(toast ?? []).map((entry) => `toast.${entry}`)].map(
    (entry): [string, string] => {
      const equals = entry.indexOf('=')
      return [entry.slice(0, equals), entry.slice(equals + 1)]
    },
  )
  if (entries.length === 0) return undefined
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

import type { NameList } from './header-input.ts'

/** Turns nothing, one name or several into an array without duplicates and empty names. */
export function toNames(list: NameList): readonly string[] {
  if (list === undefined || list === null || list === '') return []
  if (typeof list === 'string') return [list]
  return [...new Set(list)].filter((name) => name !== '')
}

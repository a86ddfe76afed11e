import { isDeepStrictEqual } from 'node:util'
import type { SecretSetting } from './foreign-options.ts'

/** How ALTER changes options: what it adds, what it sets, and the names of what it drops. */
export interface OptionChanges<Value = string | SecretSetting> {
  readonly add?: Readonly<Record<string, Value>>
  readonly set?: Readonly<Record<string, Value>>
  readonly drop?: readonly string[]
}

/** What turns options into others; undefined when nothing does. */
export function optionChanges<Value = string | SecretSetting>(
  current: Readonly<Record<string, Value>> = {},
  desired: Readonly<Record<string, Value>> = {},
): OptionChanges<Value> | undefined {
  const add = Object.entries(desired).filter(([name]) => !(name in current))
  const set = Object.entries(desired).filter(
    ([name, value]) => name in current && !isDeepStrictEqual(current[name], value),
  )
  const drop = Object.keys(current).filter((name) => !(name in desired))
  if (add.length + set.length + drop.length === 0) return undefined
  return {
    ...(add.length > 0 && { add: Object.fromEntries(add) }),
    ...(set.length > 0 && { set: Object.fromEntries(set) }),
    ...(drop.length > 0 && { drop }),
  }
}

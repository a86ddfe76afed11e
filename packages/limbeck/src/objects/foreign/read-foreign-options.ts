import type { ForeignOptions } from './foreign-options.ts'
import { settingOf } from './setting-of.ts'

/** Options as a query reads them: null where there is a secret. */
export type ForeignOptionsRow = Readonly<Record<string, string | null>>

/**
 * Options of the object that is called `path`; the setting of a secret is named after it: `limbeck.files_bob_password`.
 */
export function readForeignOptions(
  path: readonly string[],
  row: ForeignOptionsRow | null,
): ForeignOptions | undefined {
  if (row === null) return undefined
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value ?? { setting: settingOf([...path, name]) }]),
  )
}

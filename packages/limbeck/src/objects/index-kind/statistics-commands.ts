import type { IndexKey } from './index-key.ts'

/** The sub-commands of ALTER INDEX that set the statistics targets of expressions, which no other statement can say. */
export function statisticsCommands(keys: readonly (string | IndexKey)[]): readonly string[] {
  return keys.flatMap((key, index) =>
    typeof key === 'string' || key.statistics === undefined
      ? []
      : [`alter column ${index + 1} set statistics ${key.statistics}`],
  )
}

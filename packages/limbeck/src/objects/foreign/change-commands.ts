import type { OptionCommand } from './foreign-statement.ts'
import type { OptionChanges } from './option-changes.ts'

/** The options of an ALTER statement. */
export function changeCommands({
  add = {},
  set = {},
  drop = [],
}: OptionChanges = {}): readonly OptionCommand[] {
  return [
    ...drop.map((name) => ({ command: 'drop', name }) as const),
    ...Object.entries(set).map(([name, value]) => ({ command: 'set', name, value }) as const),
    ...Object.entries(add).map(([name, value]) => ({ command: 'add', name, value }) as const),
  ]
}

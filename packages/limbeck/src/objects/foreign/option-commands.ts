import type { ForeignOptions } from './foreign-options.ts'
import type { OptionCommand } from './foreign-statement.ts'

/** The options of a CREATE statement. */
export function optionCommands(options: ForeignOptions = {}): readonly OptionCommand[] {
  return Object.entries(options).map(([name, value]) => ({ name, value }))
}

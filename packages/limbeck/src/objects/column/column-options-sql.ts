import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import type { OptionChanges } from '../foreign/option-changes.ts'

/** The clause that changes the options of a foreign table's column. */
export function columnOptionsSql({ add = {}, set = {}, drop = [] }: OptionChanges<string>): string {
  const options = [
    ...drop.map((name) => `drop ${identifier(name)}`),
    ...Object.entries(set).map(([name, value]) => `set ${identifier(name)} ${literal(value)}`),
    ...Object.entries(add).map(([name, value]) => `add ${identifier(name)} ${literal(value)}`),
  ]
  return `options (${options.join(', ')})`
}

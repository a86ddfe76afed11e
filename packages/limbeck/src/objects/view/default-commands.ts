import { identifier } from '../../sql/identifier.ts'

/** The sub-commands of ALTER VIEW that set defaults of columns; null takes one away. */
export function defaultCommands(defaults: Readonly<Record<string, string | null>> = {}): readonly string[] {
  return Object.entries(defaults).map(([column, expression]) => {
    const change = expression === null ? 'drop default' : `set default ${expression}`
    return `alter column ${identifier(column)} ${change}`
  })
}

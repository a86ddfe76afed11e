import { identifier } from '../../sql/identifier.ts'
import { parameterCommands } from '../table/parameter-commands.ts'
import type { ColumnDefinition } from './column-definition.ts'
import { columnOptionsSql } from './column-options-sql.ts'
import { notNullConstraintSql } from './not-null-constraint-sql.ts'

/** The sub-commands of ALTER TABLE that give a new column what its definition inside the statement cannot say. */
export function columnSettings(column: ColumnDefinition, serverVersion: number): readonly string[] {
  const alter = `alter column ${identifier(column.name)}`
  return [
    ...inheritedSettings(column).map((setting) => `${alter} ${setting}`),
    ...(column.storage === undefined || (serverVersion >= 160000 && !column.inherited)
      ? []
      : [`${alter} set storage ${column.storage}`]),
    ...(column.statistics === undefined ? [] : [`${alter} set statistics ${column.statistics}`]),
    ...parameterCommands(column.options).map((command) => `${alter} ${command}`),
    ...(column.notNull?.notValid ? [`add ${notNullConstraintSql(column.name, column.notNull)}`] : []),
  ]
}

/** What stands in the definition of any other column. */
function inheritedSettings({
  inherited,
  default: value,
  nullable,
  foreignOptions,
}: ColumnDefinition): readonly string[] {
  if (!inherited) return []
  return [
    value === undefined ? 'drop default' : `set default ${value}`,
    ...(nullable ? [] : ['set not null']),
    ...(foreignOptions === undefined ? [] : [columnOptionsSql({ add: foreignOptions })]),
  ]
}

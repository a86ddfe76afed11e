import { identifier } from '../../sql/identifier.ts'
import { parameterCommands } from '../table/parameter-commands.ts'
import type { AlterColumn } from './alter-column.ts'
import { columnOptionsSql } from './column-options-sql.ts'
import { identitySql } from './identity-sql.ts'
import { notNullConstraintSql } from './not-null-constraint-sql.ts'
import { setIdentityCommand } from './set-identity-command.ts'

/**
 * The sub-commands of ALTER TABLE for one column.
 *
 * PostgreSQL runs the dropping ones first, then the type, then the rest, whatever their order in the text.
 */
export function alterColumnCommands(args: AlterColumn, serverVersion: number): readonly string[] {
  const { column, addIdentity, setIdentity, setExpression, storage, compression, statistics } = args
  const commands = [
    ...(args.dropExpression ? ['drop expression'] : []),
    ...(args.dropIdentity ? ['drop identity'] : []),
    // A default of the type so far is often not one of the new type.
    ...(dropsDefault(args) ? ['drop default'] : []),
    ...(args.nullable === true ? ['drop not null'] : []),
    ...typeCommand(args),
    ...(setExpression === undefined ? [] : [`set expression as (${setExpression})`]),
    ...(args.nullable === false && args.notNull === undefined ? ['set not null'] : []),
    ...(typeof args.default === 'string' ? [`set default ${args.default}`] : []),
    ...(addIdentity === undefined ? [] : [`add ${identitySql(addIdentity, args.schema)}`]),
    ...(setIdentity === undefined ? [] : [setIdentityCommand(setIdentity)]),
    ...(storage === undefined ? [] : [`set storage ${storage ?? 'default'}`]),
    ...(compression === undefined ? [] : [`set compression ${compression ?? 'default'}`]),
    ...(statistics === undefined ? [] : [`set statistics ${statistics ?? defaultStatistics(serverVersion)}`]),
    ...parameterCommands(args.options),
    ...(args.foreignOptions === undefined ? [] : [columnOptionsSql(args.foreignOptions)]),
  ].map((command) => `alter column ${identifier(column)} ${command}`)
  if (args.nullable !== false || args.notNull === undefined) return commands
  return [`add ${notNullConstraintSql(column, args.notNull)}`, ...commands]
}

function typeCommand({ type, collation, using }: AlterColumn): readonly string[] {
  if (type === undefined) return []
  return [
    `type ${type}${collation === undefined ? '' : ` collate ${collation}`}${using === undefined ? '' : ` using ${using}`}`,
  ]
}

function dropsDefault({ type, default: value }: AlterColumn): boolean {
  return value === null || (value !== undefined && type !== undefined)
}

/** The word exists from PostgreSQL 17. */
function defaultStatistics(serverVersion: number): string {
  return serverVersion >= 170000 ? 'default' : '-1'
}

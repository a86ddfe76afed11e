import { dollarQuoted } from '../../sql/dollar-quoted.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { argumentSql } from './argument-sql.ts'
import type { FunctionDefinition } from './routine.ts'
import { settingsSql } from './settings-sql.ts'

/** A function or procedure to be made. */
export interface RoutineToMake extends FunctionDefinition {
  readonly schema?: string
  readonly name: string
}

/** The statement that makes a routine; `create` is `create function`, `create or replace procedure` and the like. */
export function routineSql(create: string, routine: RoutineToMake): string {
  const { schema, name, arguments: list = [], language, sqlBody } = routine
  const head = `${create} ${qualified(schema, name)}(${list.map(argumentSql).join(', ')})`
  const attributes = attributesOf(routine)
  return [
    `${head}${returnsOf(routine)}`,
    `language ${identifier(language ?? (sqlBody === undefined ? '' : 'sql'))}`,
    ...(attributes.length > 0 ? [attributes.join(' ')] : []),
    ...settingsSql(routine.settings ?? {}),
    bodyOf(routine),
  ].join('\n')
}

function returnsOf({ returns }: FunctionDefinition): string {
  if (returns === undefined) return ''
  if (typeof returns === 'string') return ` returns ${returns}`
  return ` returns table (${returns.map(({ name, type }) => `${identifier(name)} ${type}`).join(', ')})`
}

function attributesOf(routine: FunctionDefinition): readonly string[] {
  const { transforms, window, volatility, strict, leakproof } = routine
  const { securityDefiner, parallel, cost, rows, support } = routine
  return [
    ...(transforms ? [`transform ${transforms.map((type) => `for type ${type}`).join(', ')}`] : []),
    ...(window ? ['window'] : []),
    ...(volatility ? [volatility] : []),
    ...(strict ? ['strict'] : []),
    ...(leakproof ? ['leakproof'] : []),
    ...(securityDefiner ? ['security definer'] : []),
    ...(parallel ? [`parallel ${parallel}`] : []),
    ...(cost === undefined ? [] : [`cost ${cost}`]),
    ...(rows === undefined ? [] : [`rows ${rows}`]),
    ...(support === undefined ? [] : [`support ${support}`]),
  ]
}

function bodyOf({ sqlBody, body = '', library }: FunctionDefinition): string {
  if (sqlBody !== undefined) return sqlBody
  return library === undefined ? `as ${dollarQuoted(body)}` : `as ${literal(library)}, ${literal(body)}`
}

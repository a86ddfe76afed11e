import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { argumentSql } from '../routine/argument-sql.ts'
import type { AggregateDefinition, AggregateState } from './aggregate.ts'

/** An aggregate to be made. */
export interface AggregateToMake extends AggregateDefinition {
  readonly schema?: string
  readonly name: string
}

/** The statement that makes an aggregate; `create` is how it begins. */
export function aggregateSql(create: string, aggregate: AggregateToMake): string {
  const { moving, parallel, hypothetical, schema, name } = aggregate
  const parts = [
    ...stateSql(aggregate, ''),
    ...named('combinefunc', aggregate.combineFunction),
    ...named('serialfunc', aggregate.serialFunction),
    ...named('deserialfunc', aggregate.deserialFunction),
    ...(moving ? stateSql(moving, 'm') : []),
    ...named('minvfunc', moving?.inverseFunction),
    ...named('sortop', aggregate.sortOperator),
    ...named('parallel', parallel),
    ...(hypothetical ? ['hypothetical'] : []),
  ]
  return `${create} ${qualified(schema, name)}(${argumentsSql(aggregate)}) (\n  ${parts.join(',\n  ')}\n)`
}

function argumentsSql({ arguments: list = [], orderBy }: AggregateDefinition): string {
  const direct = list.map(argumentSql).join(', ')
  if (orderBy) return `${direct}${direct === '' ? '' : ' '}order by ${orderBy.map(argumentSql).join(', ')}`
  return direct === '' ? '*' : direct
}

function stateSql(state: AggregateState, prefix: '' | 'm'): readonly string[] {
  const { finalFunctionModify, finalFunctionExtra, initialCondition, stateSpace } = state
  return [
    `${prefix}sfunc = ${state.stateFunction}`,
    `${prefix}stype = ${state.stateType}`,
    ...named(`${prefix}sspace`, stateSpace === undefined ? undefined : String(stateSpace)),
    ...named(`${prefix}finalfunc`, state.finalFunction),
    ...(finalFunctionExtra ? [`${prefix}finalfunc_extra`] : []),
    ...named(`${prefix}finalfunc_modify`, finalFunctionModify),
    ...named(`${prefix}initcond`, initialCondition === undefined ? undefined : literal(initialCondition)),
  ]
}

function named(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name} = ${value}`]
}

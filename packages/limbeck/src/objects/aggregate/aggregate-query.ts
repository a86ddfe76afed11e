import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { type ArgumentRow, argumentsOf } from '../routine/arguments-of.ts'
import { ownRoutine } from '../routine/own-routine.ts'
import { typesOf } from '../routine/types-of.ts'

/** One row of {@link aggregateQuery}. */
export interface AggregateRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly types: string
  readonly returns: string
  readonly arguments: readonly ArgumentRow[] | null
  /** Plain, ordered-set, hypothetical-set. */
  readonly aggregateKind: 'n' | 'o' | 'h'
  readonly directArguments: number
  readonly state: StateRow
  readonly moving: StateRow
  readonly combineFunction: string | null
  readonly serialFunction: string | null
  readonly deserialFunction: string | null
  readonly sortOperator: string | null
  readonly parallel: 's' | 'r' | 'u'
  readonly comment: string | null
}

/** How an aggregate computes; the functions and the type are null where it does not compute over moving frames. */
export interface StateRow {
  readonly stateFunction: string | null
  readonly inverseFunction?: string | null
  readonly stateType: string | null
  readonly stateSpace: number
  readonly finalFunction: string | null
  readonly finalFunctionExtra: boolean
  readonly finalFunctionModify: 'r' | 's' | 'w'
  readonly initialCondition: string | null
}

/** Reads pg_aggregate. */
export const aggregateQuery = `
  select 'pg_proc' as classid, p.oid::int8 as objid, 0 as objsubid, n.nspname as schema, p.proname as name,
    ${typesOf('p')} as types, pg_catalog.format_type(p.prorettype, null) as returns, ${argumentsOf('p')} as arguments,
    a.aggkind as "aggregateKind", a.aggnumdirectargs as "directArguments",
    ${stateOf('', "'inverseFunction', null")} as state,
    ${stateOf('m', `'inverseFunction', ${nameOf('a.aggminvtransfn')}`)} as moving,
    ${nameOf('a.aggcombinefn')} as "combineFunction", ${nameOf('a.aggserialfn')} as "serialFunction",
    ${nameOf('a.aggdeserialfn')} as "deserialFunction",
    (select pg_catalog.format('operator(%I.%s)', sn.nspname, o.oprname) from pg_catalog.pg_operator o
      join pg_catalog.pg_namespace sn on sn.oid = o.oprnamespace where o.oid = a.aggsortop) as "sortOperator",
    p.proparallel as parallel, ${commentOf('pg_proc', 'p.oid')} as comment
  from pg_catalog.pg_proc p
  join pg_catalog.pg_aggregate a on a.aggfnoid = p.oid
  join user_schema n on n.oid = p.pronamespace
  where p.prokind = 'a' and ${ownRoutine('p')}`

function stateOf(prefix: '' | 'm', more: string): string {
  return `pg_catalog.json_build_object(
      'stateFunction', ${nameOf(`a.agg${prefix}transfn`)}, ${more},
      'stateType', case when a.agg${prefix}transtype <> 0 then pg_catalog.format_type(a.agg${prefix}transtype, null) end,
      'stateSpace', a.agg${prefix}transspace, 'finalFunction', ${nameOf(`a.agg${prefix}finalfn`)},
      'finalFunctionExtra', a.agg${prefix}finalextra, 'finalFunctionModify', a.agg${prefix}finalmodify,
      'initialCondition', a.agg${prefix}initval)`
}

function nameOf(oid: string): string {
  return `(select pg_catalog.format('%I.%I', fn.nspname, f.proname) from pg_catalog.pg_proc f
      join pg_catalog.pg_namespace fn on fn.oid = f.pronamespace where f.oid = ${oid})`
}

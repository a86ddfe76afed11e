import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { type ArgumentRow, argumentsOf } from './arguments-of.ts'
import { ownRoutine } from './own-routine.ts'
import { typesOf } from './types-of.ts'

/** One row of {@link routineQuery}. */
export interface RoutineRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly types: string
  readonly arguments: readonly ArgumentRow[] | null
  /** Null for a procedure. */
  readonly returns: string | null
  readonly isSet: boolean
  readonly language: string
  readonly body: string
  readonly sqlBody: string | null
  readonly library: string | null
  readonly isWindow: boolean
  readonly volatility: 'i' | 's' | 'v'
  readonly strict: boolean
  readonly securityDefiner: boolean
  readonly leakproof: boolean
  readonly parallel: 's' | 'r' | 'u'
  readonly cost: number
  readonly rows: number
  readonly support: string | null
  readonly settings: readonly string[] | null
  readonly transforms: readonly string[] | null
  readonly comment: string | null
}

/** Reads pg_proc: the routines whose `prokind` is among `kinds`, but those that a range type brings along. */
export function routineQuery(kinds: readonly ('f' | 'w' | 'p')[]): string {
  return `
  select 'pg_proc' as classid, p.oid::int8 as objid, 0 as objsubid, n.nspname as schema, p.proname as name,
    ${typesOf('p')} as types,
    ${argumentsOf('p')} as arguments,
    case when p.prokind <> 'p' then pg_catalog.format_type(p.prorettype, null) end as returns,
    p.proretset as "isSet", l.lanname as language, p.prosrc as body,
    pg_catalog.pg_get_function_sqlbody(p.oid) as "sqlBody", p.probin as library,
    p.prokind = 'w' as "isWindow", p.provolatile as volatility, p.proisstrict as strict,
    p.prosecdef as "securityDefiner", p.proleakproof as leakproof, p.proparallel as parallel,
    p.procost as cost, p.prorows as rows,
    (select pg_catalog.format('%I.%I', sn.nspname, s.proname) from pg_catalog.pg_proc s
      join pg_catalog.pg_namespace sn on sn.oid = s.pronamespace where s.oid = p.prosupport) as support,
    p.proconfig as settings,
    (select pg_catalog.json_agg(pg_catalog.format_type(t.type, null) order by t.place)
      from pg_catalog.unnest(p.protrftypes) with ordinality t(type, place)) as transforms,
    ${commentOf('pg_proc', 'p.oid')} as comment
  from pg_catalog.pg_proc p
  join user_schema n on n.oid = p.pronamespace
  join pg_catalog.pg_language l on l.oid = p.prolang
  where p.prokind in (${kinds.map((kind) => `'${kind}'`).join(', ')}) and ${ownRoutine('p')}`
}

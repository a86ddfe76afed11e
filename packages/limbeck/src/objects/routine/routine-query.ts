import { isUserSchema } from '../is-user-schema.ts'
import type { ObjectRow } from '../kind.ts'
import { notInExtension } from '../not-in-extension.ts'

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

/** One argument, also a column of a returned table. */
export interface ArgumentRow {
  readonly name: string | null
  readonly type: string
  readonly mode: 'i' | 'o' | 'b' | 'v' | 't'
  readonly default: string | null
}

/** Reads pg_proc: the routines whose `prokind` is among `kinds`, but those that a range type brings along. */
export function routineQuery(kinds: readonly ('f' | 'w' | 'p')[]): string {
  return `
  select 'pg_proc' as classid, p.oid::int8 as objid, 0 as objsubid, n.nspname as schema, p.proname as name,
    ${typesOf('p')} as types,
    (select pg_catalog.json_agg(pg_catalog.json_build_object(
        'name', nullif(p.proargnames[a.place], ''), 'type', pg_catalog.format_type(a.type, null),
        'mode', coalesce(p.proargmodes[a.place], 'i'),
        'default', case when p.pronargdefaults > 0
          then pg_catalog.pg_get_function_arg_default(p.oid, a.place::int4) end) order by a.place)
      from pg_catalog.unnest(coalesce(p.proallargtypes, p.proargtypes::pg_catalog.oid[]))
        with ordinality a(type, place)) as arguments,
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
    pg_catalog.obj_description(p.oid, 'pg_proc') as comment
  from pg_catalog.pg_proc p
  join pg_catalog.pg_namespace n on n.oid = p.pronamespace
  join pg_catalog.pg_language l on l.oid = p.prolang
  where p.prokind in (${kinds.map((kind) => `'${kind}'`).join(', ')}) and ${ownRoutine('p')}`
}

/** An SQL condition on pg_proc: the routine is the user's, and not a part of a type. */
export function ownRoutine(alias: string): string {
  return `${isUserSchema(`${alias}.pronamespace`)} and ${notInExtension('pg_proc', `${alias}.oid`)}
    and not exists (select from pg_catalog.pg_depend i
      where i.classid = 'pg_catalog.pg_proc'::regclass and i.objid = ${alias}.oid and i.deptype = 'i')`
}

/** An SQL expression on pg_proc: the types of the inputs, with commas between them. */
export function typesOf(alias: string): string {
  return `(select coalesce(pg_catalog.string_agg(pg_catalog.format_type(i.type, null), ', ' order by i.place), '')
      from pg_catalog.unnest(${alias}.proargtypes) with ordinality i(type, place))`
}

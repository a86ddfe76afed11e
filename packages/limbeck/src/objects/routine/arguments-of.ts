/** One argument, also a column of a returned table. */
export interface ArgumentRow {
  readonly name: string | null
  readonly type: string
  readonly mode: 'i' | 'o' | 'b' | 'v' | 't'
  readonly default: string | null
}

/** An SQL expression on pg_proc: all arguments as JSON, as {@link ArgumentRow}; null where there are none. */
export function argumentsOf(alias: string): string {
  return `(select pg_catalog.json_agg(pg_catalog.json_build_object(
        'name', nullif(${alias}.proargnames[a.place], ''), 'type', pg_catalog.format_type(a.type, null),
        'mode', coalesce(${alias}.proargmodes[a.place], 'i'),
        'default', case when ${alias}.pronargdefaults > 0
          then pg_catalog.pg_get_function_arg_default(${alias}.oid, a.place::int4) end) order by a.place)
      from pg_catalog.unnest(coalesce(${alias}.proallargtypes, ${alias}.proargtypes::pg_catalog.oid[]))
        with ordinality a(type, place))`
}

/** An SQL expression on pg_proc: the types of the inputs, with commas between them. */
export function typesOf(alias: string): string {
  return `(select coalesce(pg_catalog.string_agg(pg_catalog.format_type(i.type, null), ', ' order by i.place), '')
      from pg_catalog.unnest(${alias}.proargtypes) with ordinality i(type, place))`
}

import { dollarQuoted } from '../../sql/dollar-quoted.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { RetiredTable } from './retire-table-sql.ts'
import { retiredNames } from './retired-names.ts'

/**
 * Moves the rows of the table that was retired last under this name into the one that has it now, with the numbers that its
 * sequences had come to, and removes what was retired. Where nothing is retired a notice says so.
 */
export function restoreRowsSql({ schema = 'public', name }: RetiredTable): string {
  return `do ${dollarQuoted(`
declare
  made constant pg_catalog.regclass := ${literal(qualified(schema, name))}::pg_catalog.regclass;
  aside text;
  retired pg_catalog.regclass;
  columns text;
  item record;
begin
  select nspname into aside from pg_catalog.pg_namespace n
    where case when nspname ~ ${literal(retiredNames)} then
      pg_catalog.obj_description(n.oid, 'pg_namespace')::pg_catalog.jsonb
        @> pg_catalog.jsonb_build_object('schema', ${literal(schema)}::text, 'table', ${literal(name)}::text) end
    order by pg_catalog.substring(nspname, '[0-9]+$')::int desc limit 1;
  if aside is null then
    raise notice 'no rows of % are retired: it stays empty', made;
    return;
  end if;
  retired := pg_catalog.format('%I.%I', aside, ${literal(name)}::text)::pg_catalog.regclass;
  select pg_catalog.string_agg(pg_catalog.quote_ident(n.attname), ', ' order by n.attnum) into columns
    from pg_catalog.pg_attribute n
    join pg_catalog.pg_attribute o on o.attrelid = retired and o.attname = n.attname and o.attnum > 0 and not o.attisdropped
    where n.attrelid = made and n.attnum > 0 and not n.attisdropped and n.attgenerated = '';
  execute pg_catalog.format('insert into %1$s (%2$s) overriding system value select %2$s from %3$s', made, columns, retired);
  for item in select pg_catalog.pg_get_serial_sequence(retired::text, attname) as was,
      pg_catalog.pg_get_serial_sequence(made::text, attname) as is
    from pg_catalog.pg_attribute where attrelid = made and attnum > 0 and not attisdropped
  loop
    if item.was is not null and item.is is not null then
      execute pg_catalog.format('select pg_catalog.setval(%L, last_value, is_called) from %s', item.is, item.was);
    end if;
  end loop;
  execute pg_catalog.format('drop schema %I cascade', aside);
end
`)}`
}

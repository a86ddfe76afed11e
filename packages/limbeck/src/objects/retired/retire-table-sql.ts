import { dollarQuoted } from '../../sql/dollar-quoted.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { dependentRules } from './dependent-rules.ts'
import { refuseDependents } from './refuse-dependents.ts'
import { retiredNames } from './retired-names.ts'

/** A table by its raw names; `schema` is `public` by default. */
export interface RetiredTable {
  readonly schema?: string
  readonly name: string
  /** Whether one that is not there is no error. Default: it is one. */
  readonly ifExists?: boolean
}

/**
 * Moves a table into a schema of its own, with its rows, indexes and sequences: what DROP TABLE would refuse is refused, and
 * its foreign keys go, which would keep the rows of other tables from being deleted.
 */
export function retireTableSql({ schema = 'public', name, ifExists = false }: RetiredTable): string {
  const table = qualified(schema, name)
  return `do ${dollarQuoted(`
declare
  retired constant pg_catalog.regclass := ${ifExists ? `pg_catalog.to_regclass(${literal(table)})` : `${literal(table)}::pg_catalog.regclass`};
  aside text;
  item record;
begin
  if retired is null then return; end if;
  ${refuseDependents({
    query: `select con.conrelid::pg_catalog.regclass as other from pg_catalog.pg_constraint con
    where con.confrelid = retired and con.conrelid <> retired and con.conparentid = 0`,
    message: 'table % cannot be retired: a foreign key of % references it',
    names: ['retired'],
  })}
  ${refuseDependents({
    query: dependentRules('d.refobjid = retired and r.ev_class <> retired'),
    message: 'table % cannot be retired: % depends on it',
    names: ['retired'],
  })}
  select 'limbeck_retired_' || coalesce(pg_catalog.max(pg_catalog.substring(nspname, '[0-9]+$')::int), 0) + 1 into aside
    from pg_catalog.pg_namespace where nspname ~ ${literal(retiredNames)};
  execute pg_catalog.format('create schema %I', aside);
  execute pg_catalog.format('comment on schema %I is %L', aside, pg_catalog.json_build_object(
    'schema', ${literal(schema)}::text, 'table', ${literal(name)}::text, 'retiredAt', pg_catalog.now())::text);
  for item in select i.inhparent::pg_catalog.regclass as parent from pg_catalog.pg_inherits i
    join pg_catalog.pg_class c on c.oid = i.inhrelid and c.relispartition where i.inhrelid = retired
  loop
    execute pg_catalog.format('alter table %s detach partition %s', item.parent, retired);
  end loop;
  for item in select conname from pg_catalog.pg_constraint where conrelid = retired and contype = 'f' and conparentid = 0 loop
    execute pg_catalog.format('alter table %s drop constraint %I', retired, item.conname);
  end loop;
  for item in select relid from pg_catalog.pg_partition_tree(retired) where relid <> retired loop
    execute pg_catalog.format('alter table %s set schema %I', item.relid, aside);
  end loop;
  execute pg_catalog.format('alter table %s set schema %I', retired, aside);
end
`)}`
}

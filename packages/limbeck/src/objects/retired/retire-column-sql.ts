import { dollarQuoted } from '../../sql/dollar-quoted.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { dependentRules } from './dependent-rules.ts'
import { refuseDependents } from './refuse-dependents.ts'
import { retiredNames } from './retired-names.ts'

/** A column by its raw names; `schema` is `public` by default. */
export interface RetiredColumn {
  readonly schema?: string
  readonly table: string
  readonly column: string
  /** Whether one that is not there is no error. Default: it is one. */
  readonly ifExists?: boolean
}

/**
 * Renames a column and takes from it what would stop rows without it from being written: NOT NULL, default, identity, and the
 * constraints, indexes and sequences that DROP COLUMN would take along. What that would refuse is refused. A generated column has
 * nothing to keep and is dropped.
 */
export function retireColumnSql({ schema, table, column, ifExists = false }: RetiredColumn): string {
  const whole = qualified(schema, table)
  return `do ${dollarQuoted(`
declare
  owner constant pg_catalog.regclass := ${literal(whole)}::pg_catalog.regclass;
  retired record;
  aside text;
  item record;
begin
  select attnum, attname, attidentity, attgenerated, pg_catalog.col_description(owner, attnum) as comment into retired
    from pg_catalog.pg_attribute
    where attrelid = owner and attname = ${literal(column)} and attnum > 0 and not attisdropped;
  if not found then
    if ${ifExists} then return; end if;
    raise exception 'column % of % does not exist', ${literal(column)}::text, owner using errcode = 'undefined_column';
  end if;
  if retired.attgenerated <> '' then
    execute pg_catalog.format('alter table %s drop column %I', owner, retired.attname);
    return;
  end if;
  ${refuseDependents({
    query: dependentRules('d.refobjid = owner and d.refobjsubid = retired.attnum'),
    message: 'column % of % cannot be retired: % depends on it',
    names: ['retired.attname', 'owner'],
  })}
  for item in select conname from pg_catalog.pg_constraint
    where conrelid = owner and retired.attnum = any (conkey) and contype in ('p', 'u', 'f', 'c', 'x') and conparentid = 0
  loop
    execute pg_catalog.format('alter table %s drop constraint %I', owner, item.conname);
  end loop;
  for item in select distinct d.objid::pg_catalog.regclass as index from pg_catalog.pg_depend d
    join pg_catalog.pg_class x on x.oid = d.objid and x.relkind in ('i', 'I')
    where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjid = owner and d.refobjsubid = retired.attnum
  loop
    execute pg_catalog.format('drop index %s', item.index);
  end loop;
  if retired.attidentity <> '' then
    execute pg_catalog.format('alter table %s alter column %I drop identity', owner, retired.attname);
  end if;
  execute pg_catalog.format('alter table %1$s alter column %2$I drop default, alter column %2$I drop not null', owner, retired.attname);
  for item in select d.objid::pg_catalog.regclass as sequence from pg_catalog.pg_depend d
    where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjid = owner
      and d.refobjsubid = retired.attnum and d.deptype = 'a' and exists (
        select from pg_catalog.pg_class s where s.oid = d.objid and s.relkind = 'S')
  loop
    execute pg_catalog.format('drop sequence %s', item.sequence);
  end loop;
  select 'limbeck_retired_' || coalesce(pg_catalog.max(pg_catalog.substring(attname, '[0-9]+$')::int), 0) + 1 into aside
    from pg_catalog.pg_attribute where attrelid = owner and attname ~ ${literal(retiredNames)};
  execute pg_catalog.format('alter table %s rename column %I to %I', owner, retired.attname, aside);
  execute pg_catalog.format('comment on column %s.%I is %L', owner, aside, pg_catalog.json_build_object(
    'column', retired.attname, 'retiredAt', pg_catalog.now(), 'comment', retired.comment)::text);
end
`)}`
}

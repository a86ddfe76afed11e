-- Everything that describes a database's objects, a query for each system catalog, as JSON.
select coalesce(json_agg(q), '[]')::text as rows from (
  select n.oid, n.nspname, n.nspowner::regrole::text as owner, n.nspacl::text as acl, obj_description(n.oid, 'pg_namespace') as comment
  from pg_namespace n where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
) q;
select coalesce(json_agg(q), '[]')::text as rows from (
  select c.oid, n.nspname, c.relname, c.relkind, c.relpersistence, c.relrowsecurity, c.reloptions, c.relowner::regrole::text as owner,
    c.relacl::text as acl, obj_description(c.oid, 'pg_class') as comment,
    case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
) q;
select coalesce(json_agg(q), '[]')::text as rows from (
  select a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull, a.attidentity, a.attgenerated,
    a.attcollation, a.attstorage, pg_get_expr(d.adbin, d.adrelid) as default, col_description(a.attrelid, a.attnum) as comment
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attnum > 0 and not a.attisdropped and c.relkind <> 'i' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
) q;
select coalesce(json_agg(q), '[]')::text as rows from (
  select k.oid, k.conrelid, k.conname, k.contype, k.convalidated, pg_get_constraintdef(k.oid) as definition,
    obj_description(k.oid, 'pg_constraint') as comment
  from pg_constraint k join pg_namespace n on n.oid = k.connamespace
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
) q;
select coalesce(json_agg(q), '[]')::text as rows from (
  select i.indexrelid, i.indrelid, i.indisunique, i.indisvalid, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
) q;
select coalesce(json_agg(q), '[]')::text as rows from (
  select t.oid, n.nspname, t.typname, t.typtype, t.typowner::regrole::text as owner,
    (select json_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) as labels
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
  where t.typtype in ('e', 'd', 'r') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
) q;
select coalesce(json_agg(q), '[]')::text as rows from (
  select p.oid, n.nspname, p.proname, p.prokind, pg_get_function_identity_arguments(p.oid) as arguments,
    case when p.prokind in ('f', 'p') then pg_get_functiondef(p.oid) end as definition
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
) q;
select coalesce(json_agg(q), '[]')::text as rows from (
  select t.oid, t.tgrelid, t.tgname, t.tgenabled, pg_get_triggerdef(t.oid) as definition from pg_trigger t where not t.tgisinternal
) q;
select coalesce(json_agg(q), '[]')::text as rows from (
  select s.seqrelid, s.seqtypid::regtype::text as type, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
  from pg_sequence s
) q;
select coalesce(json_agg(q), '[]')::text as rows from (
  select p.oid, p.polrelid, p.polname, p.polcmd, pg_get_expr(p.polqual, p.polrelid) as using,
    pg_get_expr(p.polwithcheck, p.polrelid) as check
  from pg_policy p
) q;
select coalesce(json_agg(q), '[]')::text as rows from (
  select d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid, d.deptype
  from pg_depend d where d.objid >= 16384 and d.deptype in ('n', 'a')
) q;

create sequence public.users_id_seq as integer;
alter table public.users add column id integer;
alter sequence public.users_id_seq owned by public.users.id;
alter table public.users alter column id set default nextval('public.users_id_seq'::regclass);
do $limbeck$
declare
  part regclass;
  block int8;
  changed int8;
  filled int8;
begin
  for pass in 1 .. 100 loop
    filled := 0;
    for part in
      with recursive tree as (
        select 'public.users'::regclass::oid as oid
        union all
        select i.inhrelid from pg_catalog.pg_inherits i join tree on i.inhparent = tree.oid)
      select c.oid::regclass from tree join pg_catalog.pg_class c using (oid) where c.relkind = 'r'
    loop
      block := 0;
      while block <= pg_catalog.pg_relation_size(part) / pg_catalog.current_setting('block_size')::int8 loop
        execute pg_catalog.format('update only %s set id = default where ctid >= $1 and ctid < $2 and id is null', part)
          using pg_catalog.format('(%s,0)', block)::tid, pg_catalog.format('(%s,0)', block + 200)::tid;
        get diagnostics changed = row_count;
        filled := filled + changed;
        block := block + 200;
        commit;
      end loop;
    end loop;
    exit when filled = 0;
  end loop;
end
$limbeck$;
alter table public.users add constraint users_id_limbeck_not_null check (id is not null) not valid;
alter table public.users validate constraint users_id_limbeck_not_null;
alter table public.users alter column id set not null;
alter table public.users drop constraint if exists users_id_limbeck_not_null;

revoke select on table public.notes from pg_signal_backend;
alter table public.notes owner to pg_signal_backend;
grant select on table public.notes to pg_monitor;
do $limbeck$ begin execute pg_catalog.format('%s %I%s', 'revoke delete on table public.others from', pg_catalog.pg_get_userbyid((select relowner from pg_catalog.pg_class where oid = 'public.others'::pg_catalog.regclass)), ''); end $limbeck$;
revoke select on table public.others from pg_monitor;
alter table public.others owner to current_user;

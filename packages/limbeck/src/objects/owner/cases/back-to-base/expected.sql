alter table public.notes owner to current_user;
alter schema public owner to pg_database_owner;

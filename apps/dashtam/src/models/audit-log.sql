-- What is logged stays as it was written, for a year at least. Only its connection and its user may go.
create function public.keep_audit_log() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'DELETE' then
    if old.created_at > pg_catalog.now() - interval '1 year' then
      raise exception 'an audit log is kept for a year' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if pg_catalog.to_jsonb(new) - '{connection_id,user_id,updated_at}'::text[]
    is distinct from pg_catalog.to_jsonb(old) - '{connection_id,user_id,updated_at}'::text[]
    or new.connection_id is not null and new.connection_id is distinct from old.connection_id
    or new.user_id is not null and new.user_id is distinct from old.user_id
  then
    raise exception 'an audit log is not changed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger keep_audit_log before update or delete on public.provider_audit_logs
  for each row execute function public.keep_audit_log();

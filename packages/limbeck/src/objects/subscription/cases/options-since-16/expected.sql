alter subscription t disable;
alter subscription t set (slot_name = none);
drop subscription t;
do $limbeck$
declare
  settings constant text[] := array['limbeck.t_connection'];
  secrets text[];
  missing text;
begin
  select pg_catalog.array_agg(coalesce(nullif(pg_catalog.current_setting(s.name, true), ''),
      nullif(pg_catalog.current_setting('limbeck.secret', true), '')) order by s.number)
  into secrets from pg_catalog.unnest(settings) with ordinality s(name, number);
  missing := settings[pg_catalog.array_position(secrets, null)];
  if missing is not null then
    raise exception 'the setting % holds no secret', missing using errcode = 'undefined_object',
      hint = 'Give it to the session: PGOPTIONS="-c ' || missing || '=…", or alter role … set ' || missing || '.';
  end if;
  begin
    execute pg_catalog.format('create subscription t connection %1$L publication p with (connect = false, failover = true)', variadic secrets);
  exception when others then
    -- Raised anew, the error does not quote the statement.
    raise exception '%', sqlerrm using errcode = sqlstate;
  end;
end
$limbeck$;
alter subscription s set (streaming = on, origin = none, password_required = false, run_as_owner = true);

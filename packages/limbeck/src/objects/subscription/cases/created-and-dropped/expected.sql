do $limbeck$
declare
  settings constant text[] := array['limbeck.Odd_One_connection'];
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
    execute pg_catalog.format('create subscription "Odd One" connection %1$L publication "P", q with (connect = false, slot_name = ''other'', binary = true, streaming = on, synchronous_commit = ''local'', disable_on_error = true, two_phase = true)', variadic secrets);
  exception when others then
    -- Raised anew, the error does not quote the statement.
    raise exception '%', sqlerrm using errcode = sqlstate;
  end;
end
$limbeck$;
do $limbeck$
declare
  settings constant text[] := array['limbeck.plain_connection'];
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
    execute pg_catalog.format('create subscription plain connection %1$L publication p with (connect = false)', variadic secrets);
  exception when others then
    -- Raised anew, the error does not quote the statement.
    raise exception '%', sqlerrm using errcode = sqlstate;
  end;
end
$limbeck$;
comment on subscription plain is 'of the other one';
do $limbeck$
declare
  settings constant text[] := array['limbeck.slotless_connection'];
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
    execute pg_catalog.format('create subscription slotless connection %1$L publication p with (connect = false, slot_name = none)', variadic secrets);
  exception when others then
    -- Raised anew, the error does not quote the statement.
    raise exception '%', sqlerrm using errcode = sqlstate;
  end;
end
$limbeck$;
alter subscription gone disable;
alter subscription gone set (slot_name = none);
drop subscription gone;

import { literal } from '../../sql/literal.ts'

/**
 * A DO block that runs a statement with secrets in it: `format` is the statement for format(), in which `%1$L` stands
 * for the first of them.
 *
 * The server takes each secret from the setting of the session that is named in `secrets`, and reports an error without
 * the statement that it ran. A setting that is not there is an error, unless `limbeck.secret` is: a scratch database
 * sets that for all.
 */
export function secretBlock(format: string, secrets: readonly string[]): string {
  const settings = secrets.map(literal)
  return `do $limbeck$
declare
  settings constant text[] := array[${settings.join(', ')}];
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
    execute pg_catalog.format(${literal(format)}, variadic secrets);
  exception when others then
    -- Raised anew, the error does not quote the statement.
    raise exception '%', sqlerrm using errcode = sqlstate;
  end;
end
$limbeck$`
}

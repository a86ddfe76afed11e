import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { SqlStatement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import type { SecretSetting } from './foreign-options.ts'
import { isSecretOption } from './is-secret-option.ts'

/** One option in a statement: `add`, `set` and `drop` stand in ALTER only. */
export interface OptionCommand {
  readonly command?: 'add' | 'set' | 'drop'
  readonly name: string
  readonly value?: string | SecretSetting
}

/**
 * A statement about foreign data, and its options at the end.
 *
 * A secret is no part of the statement's text. The server takes it from a setting of the session, by a DO block that
 * reports an error without the statement that it ran. A setting that is not there is an error, unless `limbeck.secret`
 * is: a scratch database sets that for all.
 *
 * @throws LimbeckError `operation.secret-in-clear` for a secret that is given as a text
 */
export function foreignStatement(statement: string, options: readonly OptionCommand[]): SqlStatement {
  const secrets: string[] = []
  if (options.length === 0) return { sql: statement }
  const texts = options.map(({ command, name, value }) => {
    const word = command === undefined ? '' : `${command} `
    if (value === undefined) return `${word}${identifier(name)}`
    if (typeof value !== 'string') {
      secrets.push(value.setting)
      return { before: `${word}${identifier(name)} `, index: secrets.length }
    }
    if (isSecretOption(name)) throw inClear(name)
    return `${word}${identifier(name)} ${literal(value)}`
  })
  if (secrets.length === 0) return { sql: `${statement} options (${texts.join(', ')})` }
  const format = texts.map((text) =>
    typeof text === 'string' ? escaped(text) : `${escaped(text.before)}%${text.index}$L`,
  )
  return { sql: blockOf(`${escaped(statement)} options (${format.join(', ')})`, secrets) }
}

function blockOf(format: string, secrets: readonly string[]): string {
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

/** A percent sign means something to format(). */
function escaped(text: string): string {
  return text.replaceAll('%', '%%')
}

function inClear(name: string): LimbeckError {
  return new LimbeckError(
    'operation.secret-in-clear',
    `The option ${name} holds a secret and is given as a text`,
    {
      hint: `Name a setting that the session has when it runs: { ${name}: { setting: 'limbeck.my_${name}' } }.`,
      details: { option: name },
    },
  )
}

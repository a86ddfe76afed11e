/**
 * What a batch's transaction sets for itself.
 *
 * It gives up its wait for a lock before anybody looks for a deadlock (deadlock_timeout): a client whose transaction changes
 * several rows may wait for a row of the batch while the batch waits for one of its own, and must not be the victim. And a
 * policy must not hide rows: it is an error then.
 */
export const batchSettings = `
  select pg_catalog.set_config('row_security', 'off', true),
    pg_catalog.set_config('lock_timeout', (
      select pg_catalog.min(case when s.name = 'deadlock_timeout' then s.setting::int4 / 2 else s.setting::int4 end)::text
      from pg_catalog.pg_settings s where s.name in ('deadlock_timeout', 'lock_timeout') and s.setting <> '0'
    ), true)`

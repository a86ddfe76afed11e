/**
 * Settings that decide how a server prints values and expressions. A role or a database may have changed them, and
 * then two sessions would read two texts for one thing.
 */
const settings = {
  TimeZone: 'UTC',
  client_encoding: 'UTF8',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  extra_float_digits: '1',
  bytea_output: 'hex',
  standard_conforming_strings: 'on',
  quote_all_identifiers: 'off',
} as const

/**
 * The statement that gives a new session its settings. It answers with the server's version as `version`, and as
 * `embedded` whether it is a PGlite behind a socket.
 */
export const sessionSettings = `select ${Object.entries(settings)
  .map(([name, value]) => `pg_catalog.set_config('${name}', '${value}', false)`)
  .join(', ')}, pg_catalog.current_setting('server_version_num')::int4 as version,
  pg_catalog.version() like '%emscripten%' as embedded`

/** What scripts set for themselves, pg_dump's above all. */
export const scriptedSettings = [
  'role',
  'search_path',
  'check_function_bodies',
  'row_security',
  'default_tablespace',
  'default_table_access_method',
  'client_min_messages',
  'xmloption',
] as const

/** What scripts set for themselves, pg_dump's above all. */
const settings = [
  'role',
  'search_path',
  'check_function_bodies',
  'row_security',
  'default_tablespace',
  'default_table_access_method',
  'client_min_messages',
  'xmloption',
]

/**
 * Takes back what a revision has set for the session: the next one does the same whether it runs behind it or alone, and
 * the bookkeeping is the runner's own.
 */
export const resetSessionSql = settings.map((name) => `reset ${name}`).join('; ')

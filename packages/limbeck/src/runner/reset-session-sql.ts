import { identifier } from '../sql/identifier.ts'

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
 * the bookkeeping is the runner's own. `role` is the one that the open transaction runs as, where it is not the login's.
 */
export function resetSessionSql(role?: string): string {
  const resets = settings.map((name) => `reset ${name}`)
  return [...resets, ...(role === undefined ? [] : [`set local role ${identifier(role)}`])].join('; ')
}

import { literal } from '../sql/literal.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'
import { lockKey } from './lock-key.ts'

/**
 * The statement that stops a script's transaction where another run has the lock, or where the database does not stand
 * where the script expects it. It does not wait: a blocked session would hold a snapshot.
 */
export function scriptGuard(tables: Bookkeeping, expected: readonly string[]): string {
  return `do $limbeck$
declare
  expected text := ${literal(expected.length === 0 ? 'base' : [...expected].sort().join(', '))};
  found text := coalesce((select string_agg(version_num, ', ' order by version_num collate "C")
    from ${tableSql(tables, 'version')}), 'base');
begin
  if not pg_catalog.pg_try_advisory_xact_lock(${lockKey(tables)}) then
    raise exception 'another run of migrations is under way on this database';
  elsif found <> expected then
    raise exception 'this script goes on from %, but the database is at %', expected, found;
  end if;
end
$limbeck$;`
}

import type { Connection } from '../drivers/driver.ts'
import { literal } from '../sql/literal.ts'

/**
 * The role that queries of owners take for granted, and settings that change how PostgreSQL prints expressions and
 * constants. With an empty search_path only pg_catalog's names stay unqualified. Compiling the one large query would take
 * longer than running it, and parallel workers return rows in any order.
 */
const settings = (owner: string) => `
  set local limbeck.owner = ${literal(owner)};
  set local search_path = '';
  set local quote_all_identifiers = off;
  set local timezone = 'UTC';
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres';
  set local bytea_output = 'hex';
  set local extra_float_digits = 1;
  set local xmloption = 'content';
  set local jit = off;
  set local max_parallel_workers_per_gather = 0;
`

/**
 * Runs `read` with fixed output settings, in a read-only snapshot of its own, or, when a transaction is open, inside
 * that one. Either way the session's settings are afterwards what they were.
 */
export async function inSnapshot<Result>(
  connection: Connection,
  read: () => Promise<Result>,
  owner: string,
): Promise<Result> {
  if (await isInTransaction(connection)) {
    return between(connection, `savepoint limbeck_read; ${settings(owner)}`, read, {
      // Rolling back to the savepoint is what restores the settings.
      done: 'rollback to savepoint limbeck_read; release savepoint limbeck_read',
    })
  }
  return between(connection, `begin isolation level repeatable read, read only; ${settings(owner)}`, read, {
    done: 'rollback',
  })
}

async function between<Result>(
  connection: Connection,
  first: string,
  read: () => Promise<Result>,
  { done }: { readonly done: string },
): Promise<Result> {
  await connection.execute(first)
  let result: Result
  try {
    result = await read()
  } catch (error) {
    // The cause matters more than a failing clean-up on a broken connection.
    await connection.execute(done).catch(() => undefined)
    throw error
  }
  await connection.execute(done)
  return result
}

/** A setting made for a transaction is gone in the next statement, unless a transaction is open. */
async function isInTransaction(connection: Connection): Promise<boolean> {
  const [, [row]] = await Promise.all([
    connection.query(`select pg_catalog.set_config('limbeck.transaction', 'open', true)`),
    connection.query<{ open: boolean }>(
      `select coalesce(pg_catalog.current_setting('limbeck.transaction', true), '') = 'open' as open`,
    ),
  ])
  return row?.open === true
}

import type { Connection } from '../drivers/driver.ts'
import { sessionSettings } from '../drivers/session-settings.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { identifier } from '../sql/identifier.ts'
import { locateStatements } from '../sql/locate-statements.ts'
import { inFile } from './in-file.ts'
import type { ModelStatement } from './model-source.ts'
import { refusedStatement } from './refused-statement.ts'

/**
 * Makes the state that `statements` describe in the empty database of `connection`, and returns what `read` finds
 * there. The database is left as it is, but the roles that it took are gone: they exist only inside a transaction.
 *
 * A statement that refers to what is not there yet is tried again after the others, so that the order among files,
 * views and sources does not matter.
 *
 * @throws LimbeckError `models.refused` for the first statement that the server does not take
 */
export async function materialise<Result>(
  connection: Connection,
  statements: readonly ModelStatement[],
  read: () => Promise<Result>,
): Promise<Result> {
  const roles = await missingRoles(connection, statements)
  const others = statements.filter(({ role }) => role === undefined)
  // The default, "$user", would put unqualified names into a schema that is called as the role is.
  await connection.execute('set search_path to public')
  if (roles.length === 0) {
    await runAll(connection, others, attempt)
    return read()
  }
  await connection.execute('begin')
  try {
    await runAll(connection, [...roles, ...others], attemptInTransaction)
    return await read()
  } finally {
    await connection.execute('rollback')
    await dropCommitted(connection, roles)
  }
}

/** A text that ends our transaction would leave the roles on the server. */
async function dropCommitted(connection: Connection, roles: readonly ModelStatement[]): Promise<void> {
  const gone = new Set((await missingRoles(connection, roles)).map(({ role }) => role))
  for (const { role } of roles) {
    if (role === undefined || gone.has(role)) continue
    await connection.execute(`drop owned by ${identifier(role)} cascade; drop role ${identifier(role)}`)
  }
}

/** Runs one text; returns the server's error, after which the session is as it was before. */
type Attempt = (connection: Connection, sql: string) => Promise<LimbeckError | undefined>

async function runAll(
  connection: Connection,
  statements: readonly ModelStatement[],
  run: Attempt,
): Promise<void> {
  let waiting: readonly ModelStatement[] = statements
  while (waiting.length > 0) {
    const blocked: ModelStatement[] = []
    for (const batch of batches(waiting)) blocked.push(...(await runBatch(connection, batch, run)))
    const [first] = blocked
    if (first !== undefined && blocked.length === waiting.length) {
      await runOneByOne(connection, first, run)
      // It passes only when its own statements needed transactions of their own.
      blocked.shift()
    }
    waiting = blocked
  }
}

/** Returns the statements that refer to what is not there yet. */
async function runBatch(
  connection: Connection,
  batch: readonly ModelStatement[],
  run: Attempt,
): Promise<readonly ModelStatement[]> {
  const blocked: ModelStatement[] = []
  const error = await run(connection, batch.map(({ sql }) => sql).join('\n;\n'))
  if (error !== undefined) {
    for (const statement of batch) {
      const own = batch.length === 1 ? error : await run(connection, statement.sql)
      if (own === undefined) continue
      if (isMissingReference(own)) blocked.push(statement)
      else await runOneByOne(connection, statement, run)
    }
  }
  if (batch[0]?.isText === true) await restoreSession(connection)
  return blocked
}

/**
 * Runs what failed as a whole, statement by statement, to find the one at fault. All pass when they only could not
 * share a transaction, as one that adds a label to an enum and one that uses it cannot.
 */
async function runOneByOne(connection: Connection, statement: ModelStatement, run: Attempt): Promise<void> {
  if (statement.isText !== true) {
    const error = await run(connection, statement.sql)
    if (error !== undefined) throw refusedStatement(statement, error)
    return
  }
  for (const located of inFile(statement.origin, () => locateStatements(statement.sql))) {
    const error = await run(connection, located.text)
    if (error !== undefined) throw refusedStatement(statement, error, located)
  }
}

/** Neighbouring statements of ours in one round trip; a user's text is one of its own. */
function batches(statements: readonly ModelStatement[]): readonly (readonly ModelStatement[])[] {
  const result: ModelStatement[][] = []
  for (const statement of statements) {
    const last = result.at(-1)
    if (last === undefined || statement.isText === true || last[0]?.isText === true) result.push([statement])
    else last.push(statement)
  }
  return result
}

async function attempt(connection: Connection, sql: string): Promise<LimbeckError | undefined> {
  const error = await errorOf(connection.execute(sql))
  // A text may have opened a transaction before it failed.
  if (error !== undefined) await connection.execute('rollback')
  return error
}

async function attemptInTransaction(connection: Connection, sql: string): Promise<LimbeckError | undefined> {
  await connection.execute('savepoint limbeck_model')
  const error = await errorOf(connection.execute(sql))
  if (error !== undefined) await connection.execute('rollback to savepoint limbeck_model')
  await connection.execute('release savepoint limbeck_model')
  return error
}

async function errorOf(work: Promise<void>): Promise<LimbeckError | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof LimbeckError && error.code === 'database.error') return error
    throw error
  }
}

/** undefined_table, undefined_object, undefined_function, invalid_schema_name. */
function isMissingReference(error: LimbeckError): boolean {
  return ['42P01', '42704', '42883', '3F000'].includes(String(error.details.sqlstate))
}

/** What pg_dump writes begins with settings, an empty search_path among them. */
async function restoreSession(connection: Connection): Promise<void> {
  await connection.execute(`reset all; ${sessionSettings}; set search_path to public`)
}

async function missingRoles(
  connection: Connection,
  statements: readonly ModelStatement[],
): Promise<readonly ModelStatement[]> {
  const roles = statements.filter(({ role }) => role !== undefined)
  if (roles.length === 0) return []
  const rows = await connection.query<{ rolname: string }>(
    'select rolname from pg_catalog.pg_roles where rolname = any ($1::pg_catalog.text[])',
    [roles.map(({ role }) => role)],
  )
  const present = new Set(rows.map(({ rolname }) => rolname))
  return roles.filter(({ role }) => role !== undefined && !present.has(role))
}

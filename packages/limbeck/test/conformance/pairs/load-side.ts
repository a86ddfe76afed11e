import type { Catalog } from '../../../src/catalog/catalog.ts'
import type { Connection } from '../../../src/drivers/driver.ts'
import { readCatalog } from '../../../src/introspection/read-catalog.ts'
import { identifier } from '../../../src/sql/identifier.ts'
import { literal } from '../../../src/sql/literal.ts'
import { splitStatements } from '../../../src/sql/split.ts'
import { emptyDatabase } from '../../empty-database.ts'
import { unlessThere } from '../unless-there.ts'
import type { DiffPair } from './diff-pair.ts'

/** Makes one side of a pair in the database, which it empties before, and reads its catalog. */
export async function loadSide(
  connection: Connection,
  pair: DiffPair,
  side: 'from' | 'to',
): Promise<Catalog> {
  await emptyDatabase(connection)
  const sql = pair[side]
  // Those tests ran as this role.
  for (const role of ['postgres', ...(pair.roles ?? [])]) {
    const name = role.startsWith('"') ? role : identifier(role)
    await connection.execute(unlessThere(`create role ${name}`))
  }
  // An extension that a pair takes for granted it may also make itself.
  const missing = (pair.extensions ?? []).filter((name) => !new RegExp(`extension.*${name}`, 'i').test(sql))
  for (const name of missing) await connection.execute(`create extension ${identifier(name)}`)
  const statements = makesRoles(sql) ? splitStatements(sql).map(withLastingRole).join(';\n') : sql
  if (statements.trim() !== '') await connection.execute(statements)
  // No catalog holds a secret, so the session does.
  const [, secret] = /\bpassword '([^']*)'/i.exec(`${pair.to} ${pair.from}`) ?? []
  if (secret !== undefined) await connection.execute(`set limbeck.secret = ${literal(secret)}`)
  return readCatalog(connection)
}

function makesRoles(sql: string): boolean {
  return /create\s+role/i.test(sql)
}

/** A role belongs to the server: it stays when the database is emptied, so the next one finds it there. */
function withLastingRole(statement: string): string {
  return /^create\s+role\b/i.test(statement) ? unlessThere(statement) : statement
}

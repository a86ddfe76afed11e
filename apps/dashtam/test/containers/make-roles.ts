import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'

/** The roles of production in one database. */
export interface ProductionRoles {
  /** The name of the role that owns the schema. */
  readonly owner: string
  /** The database's URL as the role that migrates. */
  readonly migrator: string
  /** The database's URL as the role of the service. */
  readonly service: string
}

const script = readFileSync(join(import.meta.dirname, '../../docker/roles.sql'), 'utf8')

/** Runs `docker/roles.sql` in a database, as psql would, under names of their own: roles belong to the whole server. */
export async function makeRoles(url: string): Promise<ProductionRoles> {
  const own = crypto.randomUUID().slice(0, 8)
  const named = (role: string) => `dashtam_${role}_${own}`
  const sql = script
    .replaceAll(/dashtam_(owner|migrator|service)/g, (_, role: string) => named(role))
    .replaceAll(/:'(\w+)'/g, "'secret % of $1'")
  await run(url, sql)
  onTestFinished(async () => {
    // One after the other: PostgreSQL fails at a default privilege that two of them have a part in.
    for (const role of ['service', 'migrator', 'owner'].map(named))
      await run(
        url,
        `reassign owned by ${role} to current_user; drop owned by ${role} cascade; drop role ${role}`,
      )
  })
  const as = (role: string) => {
    const theirs = new URL(url)
    theirs.username = named(role)
    theirs.password = encodeURIComponent(`secret % of ${role}_password`)
    return theirs.href
  }
  return { owner: named('owner'), migrator: as('migrator'), service: as('service') }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

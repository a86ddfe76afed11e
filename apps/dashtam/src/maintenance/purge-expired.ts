import { sql } from 'drizzle-orm'
import type { Database } from '../database/open-pool.ts'
import { emailVerificationTokens, passwordResetTokens, refreshTokens } from '../models/auth.ts'
import { oauthStates, providerAuditLogs } from '../models/provider.ts'
import { rateLimitAuditLogs } from '../models/security.ts'

/** How many rows one statement deletes: short statements hold their locks shortly. */
const batchSize = 1_000

/**
 * What is kept for how long. Spent and expired tokens stay for a while, since an incident is looked into afterwards; the
 * audit log stays for the year that its trigger insists on.
 */
const retention = [
  { table: refreshTokens, since: refreshTokens.expiresAt, days: 30 },
  { table: emailVerificationTokens, since: emailVerificationTokens.expiresAt, days: 30 },
  { table: passwordResetTokens, since: passwordResetTokens.expiresAt, days: 30 },
  { table: oauthStates, since: oauthStates.expiresAt, days: 1 },
  { table: rateLimitAuditLogs, since: rateLimitAuditLogs.createdAt, days: 90 },
  { table: providerAuditLogs, since: providerAuditLogs.createdAt, days: 366 },
] as const

/** Deletes what nobody needs any more, and returns how many rows that were. Several replicas may do so at once. */
export async function purgeExpired(database: Database): Promise<number> {
  let total = 0
  for (const { table, since, days } of retention) {
    for (;;) {
      // Rows that another replica is deleting are passed over.
      const { rowCount } = await database.execute(sql`
        delete from ${table} where ${table.id} in (
          select ${table.id} from ${table} where ${since} < now() - make_interval(days => ${days})
          limit ${batchSize} for update skip locked)`)
      total += rowCount ?? 0
      if ((rowCount ?? 0) < batchSize) break
    }
  }
  return total
}

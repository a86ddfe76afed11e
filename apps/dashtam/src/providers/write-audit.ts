import type { FastifyRequest } from 'fastify'
import type { Database } from '../database/open-pool.ts'
import { providerAuditLogs } from '../models/provider.ts'

/** What is logged of a connection. */
export type AuditAction =
  | 'token_created'
  | 'token_updated'
  | 'token_refreshed'
  | 'token_refresh_failed'
  | 'connection_revoked'

/** Logs what a request did to a connection. `details` names the provider, since the row outlives it, and no secret. */
export async function writeAudit(
  database: Database,
  request: FastifyRequest,
  entry: {
    readonly connectionId: string
    readonly userId: string
    readonly action: AuditAction
    readonly details: Readonly<Record<string, unknown>>
  },
): Promise<void> {
  await database.insert(providerAuditLogs).values({
    ...entry,
    ipAddress: request.ip,
    userAgent: request.headers['user-agent'] ?? null,
  })
}

import type { providerConnections, providers } from '../../models/provider.ts'
import type { statusShape } from './provider-shapes.ts'

/** A provider with its connection. */
export interface ProviderRow {
  readonly provider: typeof providers.$inferSelect
  readonly connection: typeof providerConnections.$inferSelect
}

/** A provider as the API shows it. */
export function showProvider({ provider, connection }: ProviderRow) {
  return {
    id: provider.id,
    provider_key: provider.providerKey,
    alias: provider.alias,
    status: connection.status.toLowerCase() as (typeof statusShape)['_output'],
    is_connected: connection.status === 'ACTIVE',
    needs_reconnection: ['EXPIRED', 'REVOKED', 'ERROR'].includes(connection.status),
    connected_at: connection.connectedAt?.toISOString() ?? null,
    last_sync_at: connection.lastSyncAt?.toISOString() ?? null,
    accounts_count: connection.accountsCount,
  }
}

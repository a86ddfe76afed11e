import { eq } from 'drizzle-orm'
import type { Database } from '../../database/open-pool.ts'
import { providerConnections, providers } from '../../models/provider.ts'
import { ApiError } from '../api-error.ts'
import type { User } from '../require-user.ts'
import type { ProviderRow } from './show-provider.ts'

/**
 * A user's provider with its connection.
 *
 * @throws ApiError 404 when there is none; 403 when it is somebody else's
 */
export async function findProvider(database: Database, id: string, user: User): Promise<ProviderRow> {
  const [found] = await database
    .select({ provider: providers, connection: providerConnections })
    .from(providers)
    .innerJoin(providerConnections, eq(providerConnections.providerId, providers.id))
    .where(eq(providers.id, id))
  if (found === undefined) throw new ApiError(404, 'Provider not found')
  if (found.provider.userId !== user.id) throw new ApiError(403, 'Access denied')
  return found
}

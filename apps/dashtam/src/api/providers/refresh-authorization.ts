import { eq } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { providerConnections, providerTokens } from '../../models/provider.ts'
import { afterFailure } from '../../providers/connection-rules.ts'
import { ProviderError } from '../../providers/provider-error.ts'
import type { ProviderClient } from '../../providers/provider-type.ts'
import { writeAudit } from '../../providers/write-audit.ts'
import { ApiError } from '../api-error.ts'
import type { Services } from '../services.ts'
import type { ProviderRow } from './show-provider.ts'
import { storeGrant } from './store-grant.ts'
import { tokenPurpose } from './token-purposes.ts'

/**
 * Gets new tokens for a connection. What a failure leaves behind, the count and the log, is committed before the request is
 * refused.
 *
 * @throws ApiError 400 when there is nothing to refresh; 502 when the provider does not give new tokens
 */
export async function refreshAuthorization(
  services: Services,
  request: FastifyRequest,
  { provider, connection }: ProviderRow,
  client: ProviderClient,
) {
  const { database, cipher } = services
  const [token] = await database
    .select()
    .from(providerTokens)
    .where(eq(providerTokens.connectionId, connection.id))
  if (token === undefined) throw new ApiError(400, 'The provider is not connected')
  if (token.refreshTokenEncrypted === null) throw new ApiError(400, 'The provider gave no refresh token')
  const refreshToken = cipher.decrypt(token.refreshTokenEncrypted, tokenPurpose(connection.id, 'refresh'))
  const known = { connectionId: connection.id, userId: provider.userId }
  const named = { provider_key: provider.providerKey, alias: provider.alias }

  const grant = await client.refresh(refreshToken).catch(async (failure: unknown) => {
    if (!(failure instanceof ProviderError)) throw failure
    await database.transaction(async (transaction) => {
      // Two failures at once both count.
      const [current = connection] = await transaction
        .select()
        .from(providerConnections)
        .where(eq(providerConnections.id, connection.id))
        .for('update')
      const changes = afterFailure(current, failure.isRefusal, new Date())
      await transaction
        .update(providerConnections)
        .set({ ...changes, errorMessage: failure.reason })
        .where(eq(providerConnections.id, connection.id))
      await writeAudit(transaction, request, {
        ...known,
        action: 'token_refresh_failed',
        details: { ...named, error: failure.reason, error_count: changes.errorCount },
      })
    })
    throw new ApiError(502, 'The provider did not refresh the connection')
  })

  const rotation =
    grant.refreshToken === undefined
      ? 'not_included'
      : grant.refreshToken === refreshToken
        ? 'same_token_returned'
        : 'rotated'
  await database.transaction(async (transaction) => {
    await storeGrant(transaction, services, connection.id, grant, true)
    await transaction
      .update(providerConnections)
      .set({ status: 'ACTIVE', errorCount: 0, errorMessage: null, nextSyncAt: null })
      .where(eq(providerConnections.id, connection.id))
    await writeAudit(transaction, request, {
      ...known,
      action: 'token_refreshed',
      details: {
        ...named,
        refresh_count: token.refreshCount + 1,
        token_rotated: rotation === 'rotated',
        rotation_type: rotation,
      },
    })
  })
  return {
    message: 'Connection refreshed successfully',
    provider_id: provider.id,
    alias: provider.alias,
    expires_in: grant.expiresInSeconds,
    scope: grant.scope ?? token.scope,
  }
}

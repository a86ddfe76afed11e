import { and, eq, gt, isNull } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { oauthStates, providerConnections, providers } from '../../models/provider.ts'
import { ProviderError } from '../../providers/provider-error.ts'
import { writeAudit } from '../../providers/write-audit.ts'
import { tokenHash } from '../../security/opaque-token.ts'
import { ApiError } from '../api-error.ts'
import type { Services } from '../services.ts'
import type { callbackQuery } from './authorization-shapes.ts'
import { storeGrant } from './store-grant.ts'
import { verifierPurpose } from './token-purposes.ts'

/**
 * Makes a connection of what a provider's redirect brought: exchanges the code and stores the tokens. The state is spent
 * whatever comes of it. `providerId` is the one of the path, if it names one.
 *
 * @throws ApiError 400 when the provider reports an error, the code is missing or the state is not ours; 500 when the
 *   exchange fails
 */
export async function completeAuthorization(
  services: Services,
  request: FastifyRequest,
  { code, state, error }: z.infer<typeof callbackQuery>,
  providerId?: string,
) {
  const { database, cipher, settings, providerTypes } = services
  const mismatch = () => new ApiError(400, 'Invalid or expired state')
  if (state === undefined) throw mismatch()
  const now = new Date()
  const [journey] = await database
    .update(oauthStates)
    .set({ usedAt: now })
    .where(
      and(
        eq(oauthStates.stateHash, tokenHash(state)),
        isNull(oauthStates.usedAt),
        gt(oauthStates.expiresAt, now),
      ),
    )
    .returning()
  if (journey === undefined) throw mismatch()
  const [row] = await database
    .select({ provider: providers, connection: providerConnections })
    .from(providerConnections)
    .innerJoin(providers, eq(providers.id, providerConnections.providerId))
    .where(eq(providerConnections.id, journey.connectionId))
  if (row === undefined || (providerId !== undefined && row.provider.id !== providerId)) throw mismatch()
  if (error !== undefined) throw new ApiError(400, 'The provider did not authorize the connection')
  if (code === undefined) throw new ApiError(400, 'No authorization code received')

  const { provider, connection } = row
  const type = providerTypes.find(({ key }) => key === provider.providerKey)
  if (type?.client === undefined) throw new ApiError(400, 'That provider type is not configured')
  const redirectUri =
    type.redirectUri ?? `${settings.baseUrl}/api/v1/providers/${provider.id}/authorization/callback`
  const codeVerifier = cipher.decrypt(journey.codeVerifierEncrypted, verifierPurpose(connection.id))
  const grant = await type.client
    .exchangeCode(code, { redirectUri, codeVerifier })
    .catch((failure: unknown) => {
      if (!(failure instanceof ProviderError)) throw failure
      request.log.warn({ reason: failure.reason }, 'the exchange of a code failed')
      throw new ApiError(500, 'Failed to exchange the authorization code')
    })
  await database.transaction(async (transaction) => {
    const wasThere = await storeGrant(transaction, services, connection.id, grant, false)
    await transaction
      .update(providerConnections)
      .set({ status: 'ACTIVE', connectedAt: now, errorCount: 0, errorMessage: null })
      .where(eq(providerConnections.id, connection.id))
    await writeAudit(transaction, request, {
      connectionId: connection.id,
      userId: provider.userId,
      action: wasThere ? 'token_updated' : 'token_created',
      details: {
        provider_key: provider.providerKey,
        alias: provider.alias,
        has_refresh_token: grant.refreshToken !== undefined,
        expires_in: grant.expiresInSeconds,
        scope: grant.scope ?? null,
      },
    })
  })
  return {
    message: `${type.name} connected successfully`,
    provider_id: provider.id,
    alias: provider.alias,
    expires_in: grant.expiresInSeconds,
    scope: grant.scope ?? null,
  }
}

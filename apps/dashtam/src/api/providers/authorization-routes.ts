import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { oauthStates, providerConnections, providerTokens } from '../../models/provider.ts'
import type { ProviderType } from '../../providers/provider-type.ts'
import { writeAudit } from '../../providers/write-audit.ts'
import { newOpaqueToken } from '../../security/opaque-token.ts'
import { ApiError } from '../api-error.ts'
import type { App } from '../app.ts'
import { secondsFromNow } from '../auth/seconds-from-now.ts'
import { requireUser } from '../require-user.ts'
import type { Services } from '../services.ts'
import { authorizationShape, callbackQuery, connectedShape, startedShape } from './authorization-shapes.ts'
import { completeAuthorization } from './complete-authorization.ts'
import { findProvider } from './find-provider.ts'
import { providerParams } from './provider-shapes.ts'
import { refreshAuthorization } from './refresh-authorization.ts'
import { verifierPurpose } from './token-purposes.ts'

/** `/providers/{id}/authorization`: the connection of a provider to the institution behind it. */
export function authorizationRoutes(app: App, services: Services): void {
  const { database, cipher, settings, providerTypes } = services
  const params = providerParams
  const path = '/providers/:id/authorization'

  app.post(path, { schema: { params, response: { 200: startedShape } } }, async (request) => {
    const user = await requireUser(request, services)
    const { provider, connection } = await findProvider(database, request.params.id, user)
    const type = typeOf(provider.providerKey, providerTypes)
    const { token: state, hash: stateHash } = newOpaqueToken()
    const codeVerifier = randomBytes(32).toString('base64url')
    await database.insert(oauthStates).values({
      connectionId: connection.id,
      stateHash,
      codeVerifierEncrypted: cipher.encrypt(codeVerifier, verifierPurpose(connection.id)),
      expiresAt: secondsFromNow(settings.authorizationSeconds),
    })
    const redirectUri =
      type.redirectUri ?? `${settings.baseUrl}/api/v1/providers/${provider.id}/authorization/callback`
    const auth_url = type.client.authorizationUrl({ redirectUri, codeVerifier, state })
    return { auth_url, state, message: `Open the URL in a browser to connect ${type.name}.` }
  })

  app.get(path, { schema: { params, response: { 200: authorizationShape } } }, async (request) => {
    const user = await requireUser(request, services)
    const { provider, connection } = await findProvider(database, request.params.id, user)
    const [token] = await database
      .select()
      .from(providerTokens)
      .where(eq(providerTokens.connectionId, connection.id))
    return {
      provider_id: provider.id,
      alias: provider.alias,
      status: token === undefined ? ('not_connected' as const) : ('connected' as const),
      expires_at: token?.expiresAt?.toISOString() ?? null,
      has_refresh_token: token !== undefined && token.refreshTokenEncrypted !== null,
      scope: token?.scope ?? null,
    }
  })

  // A redirect carries no access token: the state, which only this journey has, stands for it.
  const answer = { response: { 200: connectedShape }, querystring: callbackQuery }
  app.get(`${path}/callback`, { schema: { ...answer, params } }, (request) =>
    completeAuthorization(services, request, request.query, request.params.id),
  )
  app.get('/oauth/callback', { schema: answer }, (request) =>
    completeAuthorization(services, request, request.query),
  )

  app.patch(path, { schema: { params, response: { 200: connectedShape } } }, async (request) => {
    const user = await requireUser(request, services)
    const row = await findProvider(database, request.params.id, user)
    return refreshAuthorization(
      services,
      request,
      row,
      typeOf(row.provider.providerKey, providerTypes).client,
    )
  })

  app.delete(path, { schema: { params, response: { 204: z.null() } } }, async (request, reply) => {
    const user = await requireUser(request, services)
    const { provider, connection } = await findProvider(database, request.params.id, user)
    await database.transaction(async (transaction) => {
      await transaction.delete(providerTokens).where(eq(providerTokens.connectionId, connection.id))
      await transaction
        .update(providerConnections)
        .set({ status: 'REVOKED', nextSyncAt: null })
        .where(eq(providerConnections.id, connection.id))
      await writeAudit(transaction, request, {
        connectionId: connection.id,
        userId: user.id,
        action: 'connection_revoked',
        details: { provider_key: provider.providerKey, alias: provider.alias },
      })
    })
    return reply.code(204).send(null)
  })
}

function typeOf(key: string, types: readonly ProviderType[]) {
  const type = types.find((each) => each.key === key)
  if (type?.client === undefined) throw new ApiError(400, 'That provider type is not configured')
  return { ...type, client: type.client }
}

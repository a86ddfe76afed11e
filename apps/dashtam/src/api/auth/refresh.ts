import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { refreshTokens } from '../../models/auth.ts'
import { securityConfig } from '../../models/security.ts'
import { users } from '../../models/user.ts'
import { tokenHash } from '../../security/opaque-token.ts'
import { ApiError } from '../api-error.ts'
import type { App } from '../app.ts'
import type { Services } from '../services.ts'
import { tokenShape } from './credential-shapes.ts'
import { issueTokens } from './issue-tokens.ts'
import { issuedTokensShape } from './token-shapes.ts'

/**
 * `POST /auth/refresh`: new tokens for a refresh token, which is spent by it. One that was spent before has been copied:
 * then nobody knows who holds the rightful one, and all that descend from the same login end.
 */
export function refresh(app: App, services: Services): void {
  const { database } = services
  const schema = { body: z.object({ refresh_token: tokenShape }), response: { 200: issuedTokensShape } }
  app.post('/auth/refresh', { schema }, async (request) => {
    const now = new Date()
    const issued = await database.transaction(async (transaction) => {
      const [found] = await transaction
        .select({ token: refreshTokens, user: users })
        .from(refreshTokens)
        .innerJoin(users, eq(users.id, refreshTokens.userId))
        .where(eq(refreshTokens.tokenHash, tokenHash(request.body.refresh_token)))
        .for('update', { of: refreshTokens })
      if (found === undefined) return undefined
      const { token, user } = found
      if (token.revokedAt !== null) {
        await transaction
          .update(refreshTokens)
          .set({ revokedAt: now })
          .where(and(eq(refreshTokens.familyId, token.familyId), isNull(refreshTokens.revokedAt)))
        return undefined
      }
      const [config] = await transaction.select().from(securityConfig)
      const least = Math.max(user.minTokenVersion, config?.globalMinTokenVersion ?? 1)
      if (token.expiresAt <= now || token.tokenVersion < least || !user.isActive || user.deletedAt !== null)
        return undefined
      await transaction
        .update(refreshTokens)
        .set({ revokedAt: now, lastUsedAt: now })
        .where(eq(refreshTokens.id, token.id))
      return issueTokens(transaction, services, user, request, token.familyId)
    })
    // Outside of the transaction: what a copied token revokes stays revoked.
    if (issued === undefined) throw new ApiError(401, 'Invalid or expired refresh token')
    return issued
  })
}

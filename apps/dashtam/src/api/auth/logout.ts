import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { refreshTokens } from '../../models/auth.ts'
import { tokenHash } from '../../security/opaque-token.ts'
import type { App } from '../app.ts'
import { requireUser } from '../require-user.ts'
import type { Services } from '../services.ts'
import { messageShape } from '../shapes.ts'
import { tokenShape } from './credential-shapes.ts'

/** `POST /auth/logout`: ends one of the user's refresh tokens. A token that is not theirs is passed over in silence. */
export function logout(app: App, services: Services): void {
  const { database } = services
  const schema = { body: z.object({ refresh_token: tokenShape }), response: { 200: messageShape } }
  app.post('/auth/logout', { schema }, async (request) => {
    const user = await requireUser(request, services)
    await database
      .update(refreshTokens)
      .set({ revokedAt: new Date() })
      .where(
        and(
          eq(refreshTokens.userId, user.id),
          eq(refreshTokens.tokenHash, tokenHash(request.body.refresh_token)),
          isNull(refreshTokens.revokedAt),
        ),
      )
    return { message: 'Logged out successfully' }
  })
}

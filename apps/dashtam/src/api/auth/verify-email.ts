import { and, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { emailVerificationTokens } from '../../models/auth.ts'
import { users } from '../../models/user.ts'
import { tokenHash } from '../../security/opaque-token.ts'
import { ApiError } from '../api-error.ts'
import type { App } from '../app.ts'
import type { Services } from '../services.ts'
import { messageShape } from '../shapes.ts'
import { tokenShape } from './credential-shapes.ts'

/** `POST /auth/verify-email`: the token of the mail, once. */
export function verifyEmail(app: App, { database }: Services): void {
  const schema = { body: z.object({ token: tokenShape }), response: { 200: messageShape } }
  app.post('/auth/verify-email', { schema }, async ({ body: { token } }) => {
    const now = new Date()
    await database.transaction(async (transaction) => {
      // One statement finds the token and spends it, so that it cannot be spent twice.
      const [spent] = await transaction
        .update(emailVerificationTokens)
        .set({ usedAt: now })
        .where(
          and(
            eq(emailVerificationTokens.tokenHash, tokenHash(token)),
            isNull(emailVerificationTokens.usedAt),
            gt(emailVerificationTokens.expiresAt, now),
          ),
        )
        .returning({ userId: emailVerificationTokens.userId })
      if (spent === undefined) throw new ApiError(400, 'Invalid or expired verification token')
      await transaction
        .update(users)
        .set({ emailVerified: true, emailVerifiedAt: now })
        .where(eq(users.id, spent.userId))
    })
    return { message: 'Email verified successfully. You can now log in.' }
  })
}

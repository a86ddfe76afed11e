import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { passwordResetTokens, refreshTokens } from '../../models/auth.ts'
import { securityConfig } from '../../models/security.ts'
import { users } from '../../models/user.ts'
import { newOpaqueToken, tokenHash } from '../../security/opaque-token.ts'
import { weaknessOf } from '../../security/weakness-of.ts'
import { ApiError } from '../api-error.ts'
import type { App } from '../app.ts'
import type { Services } from '../services.ts'
import { instantShape, messageShape } from '../shapes.ts'
import { emailShape, newPasswordShape, tokenShape } from './credential-shapes.ts'
import { secondsFromNow } from './seconds-from-now.ts'

/** Everything below `/password-resets`. */
export function passwordResetRoutes(app: App, { settings, database, passwords, mailer }: Services): void {
  const isLive = (token: string, now: Date) =>
    and(
      eq(passwordResetTokens.tokenHash, tokenHash(token)),
      isNull(passwordResetTokens.usedAt),
      gt(passwordResetTokens.expiresAt, now),
    )
  const least = database.select({ version: securityConfig.globalMinTokenVersion }).from(securityConfig)
  const refused = () => new ApiError(400, 'Invalid or expired reset token')

  const request = { body: z.object({ email: emailShape }), response: { 202: messageShape } }
  app.post('/password-resets', { schema: request }, async ({ body: { email }, ip, headers }, reply) => {
    const [user] = await database.select().from(users).where(eq(users.email, email))
    if (user?.isActive === true && user.deletedAt === null) {
      const { token, hash } = newOpaqueToken()
      await database.insert(passwordResetTokens).values({
        userId: user.id,
        tokenHash: hash,
        expiresAt: secondsFromNow(settings.resetTokenSeconds),
        ipAddress: ip,
        userAgent: headers['user-agent'] ?? null,
      })
      const text = `Hello ${user.name},\n\nset a new password with this token: ${token}`
      await mailer.send({ to: email, subject: 'Your new password for Dashtam', text })
    }
    return reply.code(202).send({ message: 'If that address has an account, a mail is on its way to it.' })
  })

  const params = z.object({ token: tokenShape })
  const state = z.object({ valid: z.literal(true), email: z.string(), expires_at: instantShape })
  app.get(
    '/password-resets/:token',
    { schema: { params, response: { 200: state } } },
    async ({ params: { token } }) => {
      const [found] = await database
        .select({ email: users.email, expiresAt: passwordResetTokens.expiresAt })
        .from(passwordResetTokens)
        .innerJoin(users, eq(users.id, passwordResetTokens.userId))
        .where(isLive(token, new Date()))
      if (found === undefined) throw refused()
      return { valid: true as const, email: found.email, expires_at: found.expiresAt.toISOString() }
    },
  )

  const change = {
    params,
    body: z.object({ new_password: newPasswordShape }),
    response: { 200: messageShape },
  }
  app.patch(
    '/password-resets/:token',
    { schema: change },
    async ({ params: { token }, body: { new_password } }) => {
      const weakness = weaknessOf(new_password)
      if (weakness !== undefined) throw new ApiError(400, weakness)
      const passwordHash = await passwords.hash(new_password)
      const now = new Date()
      await database.transaction(async (transaction) => {
        const [spent] = await transaction
          .update(passwordResetTokens)
          .set({ usedAt: now })
          .where(isLive(token, now))
          .returning({ userId: passwordResetTokens.userId })
        if (spent === undefined) throw refused()
        // The raised version ends the access tokens too, which the database does not know.
        await transaction
          .update(users)
          .set({
            passwordHash,
            failedLoginAttempts: 0,
            accountLockedUntil: null,
            minTokenVersion: sql`greatest(${users.minTokenVersion}, (${least})) + 1`,
          })
          .where(eq(users.id, spent.userId))
        await transaction
          .update(refreshTokens)
          .set({ revokedAt: now })
          .where(and(eq(refreshTokens.userId, spent.userId), isNull(refreshTokens.revokedAt)))
      })
      return { message: 'Password reset successfully. You can now log in.' }
    },
  )
}

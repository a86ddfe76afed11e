import { eq, sql } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { rateLimitAuditLogs } from '../../models/security.ts'
import { users } from '../../models/user.ts'
import { ApiError } from '../api-error.ts'
import type { App } from '../app.ts'
import type { User } from '../require-user.ts'
import type { Services } from '../services.ts'
import { emailShape } from './credential-shapes.ts'
import { issueTokens } from './issue-tokens.ts'
import { secondsFromNow } from './seconds-from-now.ts'
import { showUser } from './show-user.ts'
import { issuedTokensShape, userShape } from './token-shapes.ts'

/** `POST /auth/login`: tokens for an address and its password. Too many wrong ones lock the account for a while. */
export function login(app: App, services: Services): void {
  const { settings, database, passwords } = services
  const schema = {
    body: z.object({ email: emailShape, password: z.string().min(1).max(128) }),
    response: { 200: issuedTokensShape.extend({ user: userShape }) },
  }
  const max = settings.loginsPerMinute
  const rateLimit = {
    max,
    timeWindow: 60_000,
    errorResponseBuilder: () => new ApiError(429, 'Too many login attempts. Try again in a minute.'),
    onExceeded: (request: Pick<FastifyRequest, 'ip' | 'headers'>) =>
      void database
        .insert(rateLimitAuditLogs)
        .values({
          endpoint: '/api/v1/auth/login',
          ipAddress: request.ip,
          userAgent: request.headers['user-agent'] ?? null,
          requestLimit: max,
          windowSeconds: 60,
        })
        .catch(() => undefined),
  }
  app.post('/auth/login', { schema, config: { rateLimit } }, async (request) => {
    const { email, password } = request.body
    const [user] = await database.select().from(users).where(eq(users.email, email))
    // A locked account says so whatever the password, so that nobody learns the right one meanwhile.
    if (user?.accountLockedUntil && user.accountLockedUntil > new Date())
      throw new ApiError(403, 'Account is locked. Try again later.')
    const isRight = await passwords.matches(password, user?.passwordHash)
    if (user === undefined || !isRight) {
      if (user !== undefined) await countFailure(user)
      throw new ApiError(401, 'Invalid email or password')
    }
    if (!user.isActive || user.deletedAt !== null) throw new ApiError(403, 'Account is disabled')
    if (!user.emailVerified) throw new ApiError(403, 'Please verify your email first')
    return database.transaction(async (transaction) => {
      const [known = user] = await transaction
        .update(users)
        .set({
          failedLoginAttempts: 0,
          accountLockedUntil: null,
          lastLoginAt: new Date(),
          lastLoginIp: request.ip,
        })
        .where(eq(users.id, user.id))
        .returning()
      return { ...(await issueTokens(transaction, services, known, request)), user: showUser(known) }
    })
  })

  /** Counts in the database, so that attempts at the same time all count. */
  async function countFailure(user: User): Promise<void> {
    const attempts = sql`${users.failedLoginAttempts} + 1`
    const isTooMany = sql`${attempts} >= ${settings.maxFailedLogins}`
    await database
      .update(users)
      .set({
        failedLoginAttempts: sql`case when ${isTooMany} then 0 else ${attempts} end`,
        accountLockedUntil: sql`case when ${isTooMany} then ${secondsFromNow(settings.lockoutSeconds).toISOString()}::timestamptz end`,
      })
      .where(eq(users.id, user.id))
  }
}

import { eq, sql } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { securityConfig } from '../models/security.ts'
import { users } from '../models/user.ts'
import { ApiError } from './api-error.ts'
import type { Services } from './services.ts'

/** A row of `users`. */
export type User = typeof users.$inferSelect

/**
 * The user whose access token the request carries.
 *
 * @throws ApiError 403 without a token, or for a user who is disabled or locked; 401 for a token that does not hold
 */
export async function requireUser(
  request: FastifyRequest,
  { database, accessTokens }: Pick<Services, 'database' | 'accessTokens'>,
): Promise<User> {
  const [scheme, token] = request.headers.authorization?.split(' ') ?? []
  if (scheme?.toLowerCase() !== 'bearer' || token === undefined) throw new ApiError(403, 'Not authenticated')
  const claims = await accessTokens.read(token)
  if (claims === undefined) throw new ApiError(401, 'Could not validate credentials')
  const least = database.select({ version: securityConfig.globalMinTokenVersion }).from(securityConfig)
  const [found] = await database
    .select({ user: users, leastVersion: sql<number>`greatest(${users.minTokenVersion}, (${least}))` })
    .from(users)
    .where(eq(users.id, claims.userId))
  if (found === undefined || found.user.deletedAt !== null || claims.version < found.leastVersion)
    throw new ApiError(401, 'Could not validate credentials')
  if (!found.user.isActive) throw new ApiError(403, 'Account is disabled')
  if (isLocked(found.user)) throw new ApiError(403, 'Account is locked')
  return found.user
}

function isLocked({ accountLockedUntil }: User): boolean {
  return accountLockedUntil !== null && accountLockedUntil > new Date()
}

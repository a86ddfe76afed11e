import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Database } from '../../database/open-pool.ts'
import { refreshTokens } from '../../models/auth.ts'
import { securityConfig } from '../../models/security.ts'
import { newOpaqueToken } from '../../security/opaque-token.ts'
import type { User } from '../require-user.ts'
import type { Services } from '../services.ts'
import { secondsFromNow } from './seconds-from-now.ts'

/** What a login or a refresh hands out. */
export interface IssuedTokens {
  readonly access_token: string
  readonly refresh_token: string
  readonly token_type: 'bearer'
  /** How long the access token holds, in seconds. */
  readonly expires_in: number
}

/** Issues an access token and stores a new refresh token, of the family that a refreshed one belonged to. */
export async function issueTokens(
  database: Database,
  { settings, accessTokens }: Pick<Services, 'settings' | 'accessTokens'>,
  user: User,
  request: FastifyRequest,
  familyId?: string,
): Promise<IssuedTokens> {
  const [config] = await database
    .select({ version: securityConfig.globalMinTokenVersion })
    .from(securityConfig)
  const version = Math.max(user.minTokenVersion, config?.version ?? 1)
  const { token, hash } = newOpaqueToken()
  const userAgent = request.headers['user-agent'] ?? null
  await database.insert(refreshTokens).values({
    userId: user.id,
    tokenHash: hash,
    tokenVersion: version,
    expiresAt: secondsFromNow(settings.refreshTokenSeconds),
    lastUsedAt: new Date(),
    ipAddress: request.ip,
    userAgent,
    fingerprint: createHash('sha256')
      .update(userAgent ?? '')
      .digest('hex'),
    ...(familyId === undefined ? {} : { familyId }),
  })
  return {
    access_token: await accessTokens.issue({ userId: user.id, email: user.email, version }),
    refresh_token: token,
    token_type: 'bearer',
    expires_in: accessTokens.lifetimeSeconds,
  }
}

import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'

const claims = z.object({
  sub: z.uuid(),
  email: z.string(),
  type: z.literal('access'),
  ver: z.number().int(),
})

/** What an access token says of its holder. */
export interface AccessClaims {
  readonly userId: string
  readonly email: string
  /** The token version in force when it was issued. */
  readonly version: number
}

/** Issues and reads access tokens. */
export interface AccessTokens {
  readonly lifetimeSeconds: number
  issue(claims: AccessClaims): Promise<string>
  /** Undefined for a token that is wrong in any way, or has expired. */
  read(token: string): Promise<AccessClaims | undefined>
}

/** Access tokens as JWTs signed with HS256, with the claims `sub`, `email`, `type`, `ver`, `iat` and `exp`. */
export function accessTokens(key: Uint8Array, lifetimeSeconds: number): AccessTokens {
  return {
    lifetimeSeconds,
    issue: ({ userId, email, version }) =>
      new SignJWT({ email, type: 'access', ver: version })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(userId)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + lifetimeSeconds)
        .sign(key),
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          requiredClaims: ['exp', 'iat'],
        })
        const { sub, email, ver } = claims.parse(payload)
        return { userId: sub, email, version: ver }
      } catch {
        return undefined
      }
    },
  }
}

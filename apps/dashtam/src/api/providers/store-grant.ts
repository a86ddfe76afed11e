import { sql } from 'drizzle-orm'
import type { Database } from '../../database/open-pool.ts'
import { providerTokens } from '../../models/provider.ts'
import type { ProviderGrant } from '../../providers/provider-type.ts'
import { secondsFromNow } from '../auth/seconds-from-now.ts'
import type { Services } from '../services.ts'
import { tokenPurpose } from './token-purposes.ts'

/**
 * Stores what a provider granted, encrypted. A refresh token that the provider did not send stays as it was.
 *
 * @returns whether there were tokens before
 */
export async function storeGrant(
  database: Database,
  { cipher }: Pick<Services, 'cipher'>,
  connectionId: string,
  grant: ProviderGrant,
  isRefresh: boolean,
): Promise<boolean> {
  const encrypt = (text: string, column: 'access' | 'refresh' | 'id') =>
    cipher.encrypt(text, tokenPurpose(connectionId, column))
  const values = {
    accessTokenEncrypted: encrypt(grant.accessToken, 'access'),
    ...(grant.refreshToken === undefined
      ? {}
      : { refreshTokenEncrypted: encrypt(grant.refreshToken, 'refresh') }),
    ...(grant.idToken === undefined ? {} : { idTokenEncrypted: encrypt(grant.idToken, 'id') }),
    ...(grant.scope === undefined ? {} : { scope: grant.scope }),
    tokenType: grant.tokenType,
    expiresAt: secondsFromNow(grant.expiresInSeconds),
  }
  const refreshed = { lastRefreshedAt: new Date(), refreshCount: sql`${providerTokens.refreshCount} + 1` }
  const [stored] = await database
    .insert(providerTokens)
    .values({ connectionId, ...values })
    .onConflictDoUpdate({
      target: providerTokens.connectionId,
      set: { ...values, ...(isRefresh ? refreshed : {}) },
    })
    .returning({ wasThere: sql<boolean>`xmax <> 0` })
  return stored?.wasThere === true
}

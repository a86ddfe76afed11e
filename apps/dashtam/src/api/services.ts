import type { Database } from '../database/open-pool.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { ProviderType } from '../providers/provider-type.ts'
import type { AccessTokens } from '../security/access-tokens.ts'
import type { Cipher } from '../security/cipher.ts'
import type { Passwords } from '../security/passwords.ts'
import type { Settings } from '../settings/settings.ts'
import type { ReadHealth } from './health.ts'

/** What the routes work with. */
export interface Services {
  readonly settings: Settings
  readonly version: string
  readonly database: Database
  readonly readHealth: ReadHealth
  readonly accessTokens: AccessTokens
  readonly passwords: Passwords
  readonly cipher: Cipher
  readonly mailer: Mailer
  /** In the order in which they are listed. */
  readonly providerTypes: readonly ProviderType[]
}

import type { Database } from '../database/open-pool.ts'
import { folderMailer } from '../mail/folder-mailer.ts'
import type { Mailer } from '../mail/mailer.ts'
import { providerTypes } from '../providers/provider-types.ts'
import { accessTokens } from '../security/access-tokens.ts'
import { aesCipher } from '../security/cipher.ts'
import { passwords } from '../security/passwords.ts'
import type { Settings } from '../settings/settings.ts'
import { healthReader } from './health.ts'
import type { Services } from './services.ts'

/** Where a service stands and what it was built for. */
export interface ServiceContext {
  readonly version: string
  readonly database: Database
  /** The heads of its revisions. */
  readonly heads: readonly string[]
  /** Default: mails become files of the folder in the settings. */
  readonly mailer?: Mailer
}

/** Makes what the routes work with from the settings. */
export function buildServices(
  settings: Settings,
  { version, database, heads, mailer }: ServiceContext,
): Services {
  return {
    settings,
    version,
    database,
    readHealth: healthReader(database, heads, version),
    accessTokens: accessTokens(settings.secretKey, settings.accessTokenSeconds),
    passwords: passwords(settings.passwordMemoryKib, settings.passwordPasses),
    cipher: aesCipher(settings.encryptionKey),
    mailer: mailer ?? folderMailer(settings.mailFolder),
    providerTypes: providerTypes(settings.providers),
  }
}

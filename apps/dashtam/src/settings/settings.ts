/** What a running Dashtam is told from outside. Durations are in seconds unless the name says otherwise. */
export interface Settings {
  readonly environment: 'development' | 'testing' | 'production'
  /** Shows the OpenAPI page under `/docs`. */
  readonly isDebug: boolean
  readonly logLevel: string
  readonly host: string
  readonly port: number
  readonly databaseUrl: string
  /** Where a browser reaches the service: the callback of a provider is below it. */
  readonly baseUrl: string
  /** Signs access tokens; at least 32 bytes. */
  readonly secretKey: Uint8Array
  /** Encrypts the tokens of providers: 32 bytes. */
  readonly encryptionKey: Uint8Array
  readonly accessTokenSeconds: number
  readonly refreshTokenSeconds: number
  readonly verificationTokenSeconds: number
  readonly resetTokenSeconds: number
  /** How long a browser may take to come back from a provider. */
  readonly authorizationSeconds: number
  /** The cost of a password hash: Argon2id's memory in KiB and its passes. */
  readonly passwordMemoryKib: number
  readonly passwordPasses: number
  readonly maxFailedLogins: number
  readonly lockoutSeconds: number
  /** How many logins one address may try in a minute. */
  readonly loginsPerMinute: number
  /** Whether X-Forwarded-For is believed: only behind a proxy that sets it. */
  readonly trustsProxy: boolean
  /** Mails are written into this folder, one file each. */
  readonly mailFolder: string
  readonly providers: { readonly schwab?: ProviderSettings }
}

/** The account of Dashtam with a provider. Without it the provider's type is shown as not configured. */
export interface ProviderSettings {
  readonly baseUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Where the provider sends browsers back to, where it insists on one address. Default: a path for each connection. */
  readonly redirectUri?: string
}

/** What a provider gives for a code or a refresh token. */
export interface ProviderGrant {
  readonly accessToken: string
  /** Undefined when the provider sent none: the one so far goes on. */
  readonly refreshToken?: string | undefined
  readonly idToken?: string | undefined
  readonly tokenType: string
  readonly scope?: string | undefined
  readonly expiresInSeconds: number
}

/** How Dashtam and a provider agree on an account. Follows RFC 6749 and, for `codeVerifier`, RFC 7636. */
export interface ProviderClient {
  /** Where the browser goes. */
  authorizationUrl(journey: Journey & { readonly state: string }): string
  /** @throws ProviderError when the provider refuses, cannot be reached, or answers what cannot be read */
  exchangeCode(code: string, journey: Journey): Promise<ProviderGrant>
  /** @throws ProviderError as above */
  refresh(refreshToken: string): Promise<ProviderGrant>
}

/** What stays the same from the browser's leaving to the exchange of the code. */
export interface Journey {
  readonly redirectUri: string
  readonly codeVerifier: string
}

/** A kind of provider that users may connect. */
export interface ProviderType {
  readonly key: string
  readonly name: string
  readonly providerType: 'brokerage' | 'bank'
  readonly description: string
  readonly iconUrl: string | null
  readonly supportedFeatures: readonly string[]
  /** Undefined when Dashtam has no account with the provider. */
  readonly client: ProviderClient | undefined
  /** The one address that the provider sends browsers back to, if it insists on one. */
  readonly redirectUri: string | undefined
}

import type { Settings } from '../settings/settings.ts'
import { oauthClient } from './oauth-client.ts'
import type { ProviderType } from './provider-type.ts'

/** The kinds of providers that there are, in the order in which they are listed. */
export function providerTypes({ schwab }: Settings['providers']): readonly ProviderType[] {
  return [
    {
      key: 'schwab',
      name: 'Charles Schwab',
      providerType: 'brokerage',
      description: 'Brokerage accounts, balances and trades at Charles Schwab.',
      iconUrl: null,
      supportedFeatures: ['accounts', 'balances', 'transactions'],
      client: schwab && oauthClient(schwab, 'accounts read trading'),
      redirectUri: schwab?.redirectUri,
    },
  ]
}

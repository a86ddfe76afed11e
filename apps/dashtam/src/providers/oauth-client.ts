import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ProviderSettings } from '../settings/settings.ts'
import { ProviderError } from './provider-error.ts'
import type { ProviderClient, ProviderGrant } from './provider-type.ts'

const timeoutMs = 10_000
const defaultLifetimeSeconds = 1800

const grantShape = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  id_token: z.string().optional(),
  token_type: z.string().max(50).default('Bearer'),
  scope: z.string().optional(),
  expires_in: z.coerce.number().int().positive().default(defaultLifetimeSeconds),
})
const errorShape = z.object({ error: z.string().regex(/^[a-z_]{1,50}$/) })

/** The client of a provider with the authorization code grant below `/v1/oauth`, as Schwab has it. */
export function oauthClient(settings: ProviderSettings, scope: string): ProviderClient {
  const { baseUrl, clientId, clientSecret } = settings
  const credentials = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')

  async function ask(parameters: Readonly<Record<string, string>>): Promise<ProviderGrant> {
    const response = await post(parameters)
    const body: unknown = await response.json().catch(() => undefined)
    if (!response.ok) {
      const code = errorShape.safeParse(body).data?.error
      const isRefusal = response.status >= 400 && response.status < 500 && code === 'invalid_grant'
      throw new ProviderError(
        `the provider answered ${response.status}${code === undefined ? '' : ` ${code}`}`,
        isRefusal,
      )
    }
    const grant = grantShape.safeParse(body)
    if (!grant.success) throw new ProviderError('the provider answered what cannot be read', false)
    const { access_token, refresh_token, id_token, token_type, expires_in } = grant.data
    return {
      accessToken: access_token,
      refreshToken: refresh_token,
      idToken: id_token,
      tokenType: token_type,
      scope: grant.data.scope,
      expiresInSeconds: expires_in,
    }
  }

  async function post(parameters: Readonly<Record<string, string>>): Promise<Response> {
    try {
      return await fetch(`${baseUrl}/v1/oauth/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${credentials}`, accept: 'application/json' },
        body: new URLSearchParams(parameters),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      })
    } catch {
      throw new ProviderError('the provider cannot be reached', false)
    }
  }

  return {
    authorizationUrl({ redirectUri, codeVerifier, state }) {
      const query = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        scope,
        redirect_uri: redirectUri,
        state,
        code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
        code_challenge_method: 'S256',
      })
      return `${baseUrl}/v1/oauth/authorize?${query}`
    },
    exchangeCode: (code, { redirectUri, codeVerifier }) =>
      ask({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: codeVerifier }),
    refresh: (refreshToken) => ask({ grant_type: 'refresh_token', refresh_token: refreshToken }),
  }
}

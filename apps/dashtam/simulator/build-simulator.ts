import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Behaviour, friendly } from './behaviour.ts'

/** A simulated provider. */
export interface Simulator {
  readonly server: Server
  /** Changes how it behaves from the next request on. */
  behave(changes: Partial<Behaviour>): void
}

interface Code {
  readonly redirectUri: string
  readonly challenge: string
  readonly scope: string
  readonly expires: number
}

const codeLifetimeMs = 60_000

/**
 * A provider for development and tests: the authorization code grant with PKCE and the refresh grant over real HTTP, below
 * `/v1/oauth` as Schwab has them. It holds to RFC 6749: a code counts once, for its own redirect and its own verifier.
 */
export function buildSimulator(clientId: string, clientSecret: string): Simulator {
  let behaviour = friendly
  const codes = new Map<string, Code>()
  const refreshTokens = new Map<string, string>()
  const random = () => randomBytes(24).toString('base64url')

  function authorize(url: URL, response: ServerResponse): ServerResponse {
    const parameter = (name: string) => url.searchParams.get(name) ?? ''
    const redirectUri = parameter('redirect_uri')
    if (parameter('client_id') !== clientId || !URL.canParse(redirectUri))
      return answer(response, 400, { error: 'invalid_request' })
    const back = new URL(redirectUri)
    back.searchParams.set('state', parameter('state'))
    if (!behaviour.consents) back.searchParams.set('error', 'access_denied')
    else if (parameter('response_type') !== 'code' || parameter('code_challenge_method') !== 'S256')
      back.searchParams.set('error', 'invalid_request')
    else {
      const code = random()
      const scope = parameter('scope')
      codes.set(code, {
        redirectUri,
        challenge: parameter('code_challenge'),
        scope,
        expires: Date.now() + codeLifetimeMs,
      })
      back.searchParams.set('code', code)
    }
    return response.writeHead(302, { location: back.href }).end()
  }

  async function token(request: IncomingMessage, response: ServerResponse): Promise<ServerResponse> {
    const credentials = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`
    if (!isSame(request.headers.authorization ?? '', credentials))
      return answer(response, 401, { error: 'invalid_client' })
    const form = new URLSearchParams(await bodyOf(request))
    if (form.get('grant_type') === 'authorization_code') return exchange(form, response)
    if (form.get('grant_type') === 'refresh_token') return refresh(form.get('refresh_token') ?? '', response)
    return answer(response, 400, { error: 'unsupported_grant_type' })
  }

  function exchange(form: URLSearchParams, response: ServerResponse): ServerResponse {
    const key = form.get('code') ?? ''
    const code = codes.get(key)
    codes.delete(key)
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    const isValid =
      code !== undefined &&
      code.expires > Date.now() &&
      code.redirectUri === form.get('redirect_uri') &&
      code.challenge === challenge
    if (!isValid) return answer(response, 400, { error: 'invalid_grant' })
    const refreshToken = random()
    refreshTokens.set(refreshToken, code.scope)
    return grant(response, code.scope, refreshToken)
  }

  function refresh(current: string, response: ServerResponse): ServerResponse {
    const scope = refreshTokens.get(current)
    if (behaviour.refresh === 'broken') return answer(response, 503, { error: 'temporarily_unavailable' })
    if (behaviour.refresh === 'garbled') return response.writeHead(200).end('<html>')
    if (behaviour.refresh === 'refused' || scope === undefined)
      return answer(response, 400, { error: 'invalid_grant' })
    if (behaviour.refresh === 'omitted') return grant(response, scope)
    if (behaviour.refresh === 'same') return grant(response, scope, current)
    refreshTokens.delete(current)
    const next = random()
    refreshTokens.set(next, scope)
    return grant(response, scope, next)
  }

  function grant(response: ServerResponse, scope: string, refresh_token?: string): ServerResponse {
    const expires_in = behaviour.expiresInSeconds
    return answer(response, 200, {
      access_token: random(),
      token_type: 'Bearer',
      scope,
      refresh_token,
      expires_in,
    })
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://simulator')
    const route = `${request.method} ${url.pathname}`
    if (route === 'GET /v1/oauth/authorize') authorize(url, response)
    else if (route === 'POST /v1/oauth/token') token(request, response).catch(() => response.destroy())
    else answer(response, 404, { error: 'not_found' })
  })
  return {
    server,
    behave(changes) {
      behaviour = { ...behaviour, ...changes }
    },
  }
}

function answer(response: ServerResponse, status: number, body: object): ServerResponse {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  return response.end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(one), hash(other))
}

/** What the service answered. The body is what its JSON says; the tests look into it. */
export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests are about
  readonly body: any
}

/** Somebody who asks the service over HTTP. */
export interface Client {
  readonly accessToken: string | undefined
  readonly refreshToken: string | undefined
  get(path: string): Promise<Answer>
  post(path: string, body?: object): Promise<Answer>
  patch(path: string, body?: object): Promise<Answer>
  delete(path: string): Promise<Answer>
}

/** Somebody who asks the service at `address`, with an access token or without. Paths are below `/api/v1`. */
export function client(address: string, accessToken?: string, refreshToken?: string): Client {
  const ask = async (method: string, path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: {
        ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
  return {
    accessToken,
    refreshToken,
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    patch: (path, body) => ask('PATCH', path, body),
    delete: (path) => ask('DELETE', path),
  }
}

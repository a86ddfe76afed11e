import { connect, createServer } from 'node:net'
import { onTestFinished } from 'vitest'
import { BackendMessages } from './backend-messages.ts'
import { FrontendMessages } from './frontend-messages.ts'

/** What clients have sent to a server since the last look. */
export interface Traffic {
  /** Connections that were opened, each from one session's start. */
  readonly sessions: number
  /** How often a client waited for an answer once it was logged in: what it sends without waiting is one trip. */
  readonly roundTrips: number
  /** The texts of the statements, in their order. */
  readonly statements: readonly string[]
}

/** A door to a server that counts what passes through it. */
export interface CountingProxy {
  readonly url: string
  /** What has passed since the last call. */
  take(): Traffic
}

/** Stands between clients and the server of `url`, and counts what they say, by the protocol's version 3. */
export async function countingProxy(url: string): Promise<CountingProxy> {
  const target = new URL(url)
  let traffic = nothing()
  const server = createServer((client) => {
    traffic = { ...traffic, sessions: traffic.sessions + 1 }
    const upstream = connect(Number(target.port), target.hostname)
    const messages = new FrontendMessages()
    const answers = new BackendMessages()
    // Queries and synchronisations that the server has not answered by ReadyForQuery.
    let unanswered = 0
    client.on('data', (data) => {
      const asked = messages.read(data)
      const sent = asked.filter(({ type }) => 'QS'.includes(type)).length
      if (sent > 0 && unanswered === 0) traffic = { ...traffic, roundTrips: traffic.roundTrips + 1 }
      unanswered += sent
      const statements = asked.flatMap(({ statement }) => statement ?? [])
      traffic = { ...traffic, statements: [...traffic.statements, ...statements] }
      upstream.write(data)
    })
    upstream.on('data', (data) => {
      const ready = answers.read(data).filter((type) => type === 'Z').length
      // The first one ends the login.
      unanswered = Math.max(unanswered - ready, 0)
      client.write(data)
    })
    for (const socket of [client, upstream]) socket.on('error', () => undefined)
    client.on('close', () => upstream.end())
    upstream.on('close', () => client.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = String(address.port)
  return {
    url: through.href,
    take: () => {
      const taken = traffic
      traffic = nothing()
      return taken
    },
  }
}

function nothing(): Traffic {
  return { sessions: 0, roundTrips: 0, statements: [] }
}

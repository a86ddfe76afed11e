import { once } from 'node:events'
import { connect } from 'node:net'
import type { Client } from 'pg'

/** What identifies a session to its server. node-postgres keeps these, but does not declare them. */
interface BackendKey {
  readonly processID: number | null
  readonly secretKey: number | null
}

const requestCode = 80_877_102
const patienceMs = 2_000

/**
 * Asks the server to cancel what the session of `client` is running. Whether it did shows only in the session.
 *
 * Follows the manual's section 54.2.9: a connection of its own, without credentials, that the server closes.
 */
export async function cancelRequest(client: Client): Promise<void> {
  const { processID, secretKey } = client as unknown as BackendKey
  if (processID === null || secretKey === null) return
  const message = Buffer.alloc(16)
  message.writeInt32BE(message.length, 0)
  message.writeInt32BE(requestCode, 4)
  message.writeInt32BE(processID, 8)
  message.writeInt32BE(secretKey, 12)
  const isSocketFolder = client.host.startsWith('/')
  const socket = isSocketFolder
    ? connect({ path: `${client.host}/.s.PGSQL.${client.port}` })
    : connect({ host: client.host, port: client.port })
  // The session ends in any case: a request that does not get through only leaves the statement running longer.
  socket.on('error', () => {})
  socket.setTimeout(patienceMs, () => socket.destroy())
  socket.end(message)
  socket.resume()
  await once(socket, 'close')
}

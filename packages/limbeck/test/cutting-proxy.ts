import { connect, createServer } from 'node:net'
import { onTestFinished } from 'vitest'

/**
 * Stands between a client and the server of `url`, and cuts both off from each other right after it has passed on a
 * message of the client that holds `text`. Returns the URL to connect to; all later connections pass untouched.
 */
export async function cuttingProxy(url: string, text: string): Promise<string> {
  const target = new URL(url)
  let isCut = false
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    client.on('data', (data) => {
      const cuts = !isCut && data.includes(text)
      if (cuts) {
        isCut = true
        upstream.unpipe(client)
        // The server gets the message and may finish; its answer is lost.
        upstream.write(data, () => client.destroy())
      } else upstream.write(data)
    })
    upstream.pipe(client)
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
  return through.href
}

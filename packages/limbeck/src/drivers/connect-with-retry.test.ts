import { once } from 'node:events'
import { connect, createServer, type Server } from 'node:net'
import { inspect } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { answerOf } from '../../test/databases/answer-of.ts'
import { connectFailureOf } from '../../test/databases/connect-failure-of.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { openDatabase } from './open-database.ts'

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'this is node-postgres',
} as const

onEveryServer((server) => {
  test('waits for a server that is not there yet', async () => {
    const url = new URL((await server.fresh()).url)
    const port = await closedPort()
    const opening = answerOf(openDatabase(url.href.replace(`:${url.port}`, `:${port}`)))
    const forward = await forwarder(Number(url.port))
    setTimeout(() => forward.listen(port, '127.0.0.1'), 300)
    expect(await opening).toBe(42)
  })
}, native)

test('a server that never comes is unreachable, with host and port and without the password', async () => {
  const port = await closedPort()
  const error = await connectFailureOf(openDatabase(`postgresql://user:S3cret@localhost:${port}/app`), 1_000)
  expect(error).toMatchObject({
    code: 'database.unreachable',
    message: expect.stringMatching(
      new RegExp(`^The server localhost:${port} cannot be reached: .*ECONNREFUSED`),
    ),
    hint: expect.stringContaining('running'),
  })
  expect(error.message).not.toContain('\n')
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('S3cret')
})

test('a server that accepts and says nothing is unreachable', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  onTestFinished(() => void silent.close())
  const error = await connectFailureOf(openDatabase(`postgresql://user@127.0.0.1:${portOf(silent)}/app`), 300)
  expect(error.code).toBe('database.unreachable')
})

test('a host name that is not known is said to be that', async () => {
  const error = await connectFailureOf(openDatabase('postgresql://user@limbeck.invalid/app'), 200)
  expect(error).toMatchObject({
    code: 'database.unreachable',
    message: expect.stringContaining('limbeck.invalid:5432'),
  })
})

async function closedPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const port = portOf(probe)
  probe.close()
  await once(probe, 'close')
  return port
}

/** A server that passes everything on to `port`. */
async function forwarder(port: number): Promise<Server> {
  const server = createServer((incoming) => {
    const outgoing = connect(port, '127.0.0.1')
    incoming.on('error', () => outgoing.destroy())
    outgoing.on('error', () => incoming.destroy())
    incoming.pipe(outgoing).pipe(incoming)
  })
  onTestFinished(() => void server.close())
  return server
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

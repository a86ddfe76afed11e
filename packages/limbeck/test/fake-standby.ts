import pg from 'pg'
import { onTestFinished } from 'vitest'

/** A standby that receives the log and replays as much of it as the test says. */
export interface FakeStandby {
  /** Tells the server that all it has sent so far is replayed, and all that it sends from now on. */
  catchUp(): void
}

interface Protocol {
  on(event: 'copyData', listener: (message: { readonly chunk: Buffer }) => void): void
  once(event: 'replicationStart', listener: () => void): void
  sendCopyFromChunk(chunk: Buffer): void
}

/** Connects to the server of a database as a standby that replays nothing yet: section 55.4 of the manual. */
export async function fakeStandby(url: string): Promise<FakeStandby> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'fake standby',
    replication: 'true',
  } as pg.ClientConfig)
  client.on('error', () => undefined)
  await client.connect()
  onTestFinished(() => client.end().catch(() => undefined))
  const [{ xlogpos }] = (await client.query('IDENTIFY_SYSTEM')).rows
  const protocol = (client as unknown as { readonly connection: Protocol }).connection
  const start = lsnOf(xlogpos)
  let received = start
  let replayed = start
  let isCaughtUp = false
  const reply = (): void => {
    if (isCaughtUp) replayed = received
    protocol.sendCopyFromChunk(statusUpdate(received, replayed))
  }
  protocol.on('copyData', ({ chunk }) => {
    // WAL data: its start and the end of the log; a keepalive: the end of the log.
    const end =
      chunk[0] === 0x77 ? chunk.readBigUInt64BE(1) + BigInt(chunk.length - 25) : chunk.readBigUInt64BE(1)
    if (end > received) received = end
    reply()
  })
  await new Promise<void>((done, fail) => {
    protocol.once('replicationStart', done)
    client.query(`START_REPLICATION PHYSICAL ${xlogpos}`).catch(fail)
  })
  reply()
  return {
    catchUp() {
      isCaughtUp = true
      reply()
    },
  }
}

function lsnOf(text: string): bigint {
  const [high = '0', low = '0'] = text.split('/')
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`)
}

function statusUpdate(received: bigint, replayed: bigint): Buffer {
  const update = Buffer.alloc(34)
  update.write('r')
  update.writeBigUInt64BE(received, 1)
  update.writeBigUInt64BE(received, 9)
  update.writeBigUInt64BE(replayed, 17)
  return update
}

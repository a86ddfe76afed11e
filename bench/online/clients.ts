import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { LoadFigures, LoadRequest } from './load.ts'
import { accountCount } from './online-schema.ts'

// A program of its own: reads and writes orders until it is stopped, and says what it went through.
const [url, rows, clients] = process.argv.slice(2)
const orders = Number(rows)
let column = 'amount'
let figures = nothing()
const waiting = new Map<number, number>()

await Promise.all(Array.from({ length: Number(clients) }, (_, index) => connect(index)))
await pause(1_000)
process.on('message', (request: LoadRequest) => {
  if (request.ask === 'use') column = request.column
  if (request.ask === 'begin') figures = nothing()
  if (request.ask === 'end') for (const since of waiting.values()) count(performance.now() - since)
  process.send?.(figures)
})
process.send?.('ready')

async function connect(index: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  void work(client, index)
}

async function work(client: pg.Client, index: number): Promise<never> {
  for (;;) {
    const [sql, parameters] = statement()
    const began = performance.now()
    waiting.set(index, began)
    try {
      await client.query(sql, [...parameters])
    } catch (error) {
      figures = {
        ...figures,
        failed: figures.failed + 1,
        failure: figures.failure ?? (error as Error).message,
      }
    }
    waiting.delete(index)
    count(performance.now() - began)
    await pause(1 + randomInt(4))
  }
}

/** Half of the statements read, a third update, the others insert. */
function statement(): readonly [sql: string, parameters: readonly unknown[]] {
  const id = 1 + randomInt(orders)
  const kind = randomInt(6)
  if (kind < 3) return [`select ${column}, note, reference from orders where id = $1`, [id]]
  if (kind < 5) return [`update orders set ${column} = ${column} + 1 where id = $1`, [id]]
  return [
    `insert into orders (account_id, ${column}, note, reference) values ($1, $2, 'a new order', $3)`,
    [1 + randomInt(accountCount), id % 1_000, randomUUID()],
  ]
}

function count(tookMs: number): void {
  figures = {
    ...figures,
    statements: figures.statements + 1,
    longestMs: Math.max(figures.longestMs, tookMs),
  }
}

function nothing(): LoadFigures {
  return { statements: 0, longestMs: 0, failed: 0, failure: undefined }
}

// The least that a Node program does to hold a database's catalog: all queries in one batch, their JSON parsed.
import { readFileSync } from 'node:fs'
import pg from 'pg'

const client = new pg.Client({ connectionString: process.argv[2] })
await client.connect()
const sql = readFileSync(new URL('./catalog-queries.sql', import.meta.url), 'utf8')
const results = await client.query(sql)
const counts = results.map(({ rows }) => JSON.parse(rows[0].rows).length)
process.stdout.write(`${counts.join(' ')}\n`)
await client.end()

import pg from 'pg'
import { seedEveryTable } from '../test/seed-every-table.ts'
import { seedInitialTables } from '../test/seed-initial-tables.ts'

// Puts rows into a database: fill.ts head | bce8c437167b. A revision that only ever met empty tables proves little.
const statement = process.argv[2] === 'head' ? seedEveryTable : seedInitialTables
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
await client.query(statement)
await client.end()

// The least that a Node program does to see which revisions a database records.
import pg from 'pg'

const client = new pg.Client({ connectionString: process.argv[2] })
await client.connect()
const { rows } = await client.query('select version_num from public.alembic_version')
process.stdout.write(`${rows.map((row) => row.version_num).join(' ')}\n`)
await client.end()

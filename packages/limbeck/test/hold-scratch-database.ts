import { openDatabase } from '../src/drivers/open-database.ts'
import { createShadow } from '../src/shadow/create-shadow.ts'

// A program for tests: takes a scratch database beside the one at TARGET, prints its name, and holds it for ever.
const shadow = createShadow({ setting: 'auto', target: openDatabase(process.env.TARGET ?? '') })
await shadow.use(async (connection) => {
  const [row] = await connection.query<{ name: string }>('select pg_catalog.current_database() as name')
  process.stdout.write(row?.name ?? '')
  await new Promise(() => setInterval(() => {}, 60_000))
})

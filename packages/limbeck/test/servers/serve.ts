import { once } from 'node:events'
import { renameSync, writeFileSync } from 'node:fs'
import { startServers } from './start-servers.ts'

// Keeps one set of servers running for many test runs:
//   npx jiti packages/limbeck/test/servers/serve.ts servers.json
//   LIMBECK_TEST_SERVERS_FILE=$PWD/servers.json npx vitest run
const file = process.argv[2]
if (file === undefined) throw new Error('usage: serve.ts FILE')
const { servers, stop } = await startServers()
writeFileSync(`${file}.new`, JSON.stringify(servers, null, 2))
renameSync(`${file}.new`, file)
process.stdout.write(`serving ${servers.running.map((each) => `${each.name} on ${each.port}`).join(', ')}\n`)
const keepAlive = setInterval(() => {}, 3_600_000)
await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
clearInterval(keepAlive)
await stop()

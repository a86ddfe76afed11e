import { installation } from 'embedded-server'
import { startServer } from './start-server.ts'

// A program for tests: starts a server, prints where it is, and keeps it until it is killed.
const installed = installation(17)
if ('skipped' in installed) throw new Error(installed.skipped)
const { server } = await startServer(installed.name, installed.programs)
process.stdout.write(JSON.stringify(server))
setInterval(() => {}, 60_000)

import { installations } from './installations.ts'
import { startServer } from './start-server.ts'

// A program for tests: starts a server, prints where it is, and keeps it until it is killed.
const [installed] = installations().flatMap((each) => ('programs' in each ? [each] : []))
if (installed === undefined) throw new Error('no PostgreSQL is installed')
const { server } = await startServer(installed.name, installed.programs)
process.stdout.write(JSON.stringify(server))
setInterval(() => {}, 60_000)

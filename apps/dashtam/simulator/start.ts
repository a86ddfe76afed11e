import { once } from 'node:events'
import { buildSimulator } from './build-simulator.ts'

// The provider of the development environment: `npm run simulator`.
const {
  SCHWAB_API_KEY = 'dashtam',
  SCHWAB_API_SECRET = 'simulated',
  SIMULATOR_HOST = '127.0.0.1',
  SIMULATOR_PORT = '8182',
} = process.env
const { server } = buildSimulator(SCHWAB_API_KEY, SCHWAB_API_SECRET)
server.listen(Number(SIMULATOR_PORT), SIMULATOR_HOST)
await once(server, 'listening')
process.stdout.write(`The simulated provider answers at http://${SIMULATOR_HOST}:${SIMULATOR_PORT}\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close())

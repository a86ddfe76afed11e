import { openDatabase } from '../src/drivers/open-database.ts'
import { formatLogLine } from '../src/runner/format-log-line.ts'
import { logLines } from '../src/runner/log-lines.ts'
import { upgrade } from '../src/runner/upgrade.ts'
import { runContext } from './run-context.ts'

// A program that upgrades a database to its heads: node upgrade-process.js URL FOLDER SETTINGS
const [url = '', folder = '', settings = '{}'] = process.argv.slice(2)
const context = await runContext(openDatabase(url), folder, JSON.parse(settings))
const stop = new AbortController()
process.once('SIGTERM', () => stop.abort())
try {
  await upgrade(
    {
      ...context,
      signal: stop.signal,
      report: (event) => {
        for (const line of logLines(event)) process.stderr.write(`${formatLogLine(line)}\n`)
      },
    },
    'heads',
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
}

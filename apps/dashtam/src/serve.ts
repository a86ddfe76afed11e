import { runService } from './run-service.ts'
import { readSettings } from './settings/read-settings.ts'
import { untilStopped } from './until-stopped.ts'

// The service alone, on a database that something else has migrated: what the containers run behind the migration.
try {
  const stopped = untilStopped()
  const service = await runService(readSettings(process.env))
  process.stdout.write(`Dashtam answers at ${service.address}\n`)
  await stopped
  await service.close()
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

import { installation } from 'embedded-server'
import { keptImage } from '../../src/drivers/embedded/kept-image.ts'
import { loadPglite } from '../../src/drivers/load-pglite.ts'
import type { TestServers } from './running-server.ts'
import { startServer } from './start-server.ts'

/** The servers of one run, and how to end them all. */
export interface StartedServers {
  readonly servers: TestServers
  stop(): Promise<void>
}

/** Starts one server of each installed version, side by side. */
export async function startServers(): Promise<StartedServers> {
  const found = ([15, 17, 18] as const).map(installation)
  const skipped = found.flatMap((each) =>
    'skipped' in each ? [{ name: each.name, reason: each.skipped }] : [],
  )
  const starting = found.flatMap((each) =>
    'programs' in each ? [startServer(each.name, each.programs)] : [],
  )
  // Two workers that begin with an embedded database would both make it.
  const image = loadPglite(import.meta.dirname).then((loaded) => keptImage(loaded, 'extensions'))
  const outcomes = await Promise.allSettled([image, ...starting])
  const stop = async () => {
    await Promise.allSettled(starting.map(async (each) => (await each).stop()))
  }
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) {
    await stop()
    throw failed.reason
  }
  const started = await Promise.all(starting)
  return { servers: { running: started.map((each) => each.server), skipped }, stop }
}

import type { ScratchDatabases } from '../../src/diff/respell.ts'
import type { Connection } from '../../src/drivers/driver.ts'

/** A database that stays empty as the only scratch one: a session that has read a catalog reads the next one much faster. */
export function oneScratch(connection: Connection): ScratchDatabases {
  return { use: (work) => work(connection) }
}

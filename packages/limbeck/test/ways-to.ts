import type { Catalog } from '../src/catalog/catalog.ts'
import { compareBothWays } from '../src/diff/compare-both-ways.ts'
import type { Connection } from '../src/drivers/driver.ts'
import { readCatalog } from '../src/introspection/read-catalog.ts'
import { type RenameAnswers, settleRenames } from '../src/project/settle-renames.ts'
import { withRenamesBack } from '../src/project/with-renames-back.ts'
import type { TestServer } from './on-every-server.ts'

const none: RenameAnswers = { renames: [], noRenames: [] }

/** Both ways between the database of `connection` and one made by `desired`. */
export async function waysTo(server: TestServer, connection: Connection, desired: string, answers = none) {
  const model = await server.fresh()
  await model.connection.execute(desired)
  const [before, after] = [await readCatalog(connection), await readCatalog(model.connection)]
  const scratch = {
    use: async <Result>(work: (own: Connection) => Promise<Result>) =>
      work((await server.fresh()).connection),
  }
  const within = (catalog: Catalog) => catalog
  const settled = await settleRenames(before, after, answers, { scratch, within })
  const ways = await compareBothWays(settled.current, after, scratch)
  const upgrade = [...settled.upgrade, ...ways.upgrade]
  const downgrade = withRenamesBack(ways.downgrade, before, settled)
  return { before, after, upgrade, downgrade, scratch }
}

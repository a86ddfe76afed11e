import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { historyFiles } from '../limbeck/history-files.ts'
import { limbeckProject } from '../limbeck/limbeck-project.ts'
import type { Contender } from '../measure/contender.ts'
import { startCommand } from '../measure/start-command.ts'
import type { HistoryTable } from '../schema/history-table.ts'
import type { WorkloadContext } from './workload.ts'

/** A contender that upgrades, and the database that it does it to. */
export interface UpgradeContender extends Contender {
  readonly database: string
}

/** Limbeck in each of its ways (in a quick run with warm caches alone), and every peer, each with a history for `tables` and a database of its own. */
export async function upgradeContenders(
  { server, peers, isQuick }: WorkloadContext,
  tables: readonly HistoryTable[],
): Promise<readonly UpgradeContender[]> {
  const place = async (name: string) => {
    const database = `upgrade_${name.replaceAll(/\W/g, '_')}_${tables.length}`
    await server.create(database)
    return { database, url: server.url(database), folder: mkdtempSync(join(server.folder, `${name}-`)) }
  }
  const found: UpgradeContender[] = []
  for (const { name, language, isCold } of limbeckWays.filter((way) => !(isQuick && way.isCold))) {
    const { database, url, folder } = await place(name)
    const project = limbeckProject(folder, url, historyFiles(tables, language))
    const prepare = async () => project.clearCache()
    found.push({
      name: `limbeck upgrade head (${name})`,
      role: 'limbeck',
      runtime: 'node',
      command: project.command(['upgrade', 'head', '--quiet']),
      database,
      ...(isCold && { prepare }),
    })
  }
  for (const peer of peers) {
    const { database, url, folder } = await place(peer.name)
    for (const command of peer.upgrades({ home: peer.home, folder, url }, tables))
      found.push({ ...command, role: 'peer', runtime: peer.runtime, database })
  }
  return found
}

/** Brings a contender's database to head. A contender that cannot is left to fail where it is measured. */
export async function upgradeOnce({ command }: UpgradeContender): Promise<void> {
  await startCommand(command).ended.catch(() => undefined)
}

const limbeckWays = [
  { name: '.sql', language: 'sql', isCold: false },
  { name: '.ts', language: 'ts', isCold: false },
  { name: '.ts, cold cache', language: 'ts', isCold: true },
] as const

import { join } from 'node:path'
import { nodeLimit } from '../limits/node-limit.ts'
import { psqlLimit } from '../limits/psql-limit.ts'
import type { Goal } from '../measure/goal.ts'
import { historySql } from '../schema/history-sql.ts'
import { historyTables } from '../schema/history-table.ts'
import { writeFiles } from '../schema/write-files.ts'
import { upgradeContenders } from './upgrade-contenders.ts'
import type { Workload } from './workload.ts'

const psqlName = 'psql, one transaction'

/** A history applied to an empty database: what a test run or a new environment costs. */
export const freshUpgrade: Workload = {
  letter: 'C',
  title: 'Fresh upgrade',
  async *comparisons(context) {
    const { server, isQuick } = context
    const sizes = isQuick ? [1_000] : [100, 1_000]
    for (const count of sizes.filter((each) => each <= context.largest)) {
      const tables = historyTables(count)
      const file = `all-${count}.sql`
      writeFiles(server.folder, { [file]: `${tables.map(historySql).join('\n')}\n` })
      const limit = psqlLimit(server.url('upgrade_psql'), join(server.folder, file), {
        name: psqlName,
        prepare: () => server.create('upgrade_psql'),
      })
      const contenders = (await upgradeContenders(context, tables)).map((contender) => ({
        ...contender,
        prepare: async () => {
          await server.create(contender.database)
          await contender.prepare?.()
        },
      }))
      yield {
        title: `Fresh upgrade, ${count.toLocaleString('en')} revisions`,
        yardsticks: [limit ?? nodeLimit],
        contenders,
        rounds: isQuick ? 1 : 5,
        goals: contenders.filter(({ role }) => role === 'limbeck').flatMap(({ name }) => goals(name, count)),
      }
      for (const { database } of contenders) await server.drop(database)
    }
  },
}

function goals(name: string, count: number): readonly Goal[] {
  const atMost = name.includes('.sql') ? 1.1 : name.includes('cold') ? 1.5 : 1.3
  const ahead: Goal = { kind: 'ahead', of: name, by: 'time', runtimes: ['node', 'python'] }
  if (count < 1_000) return [ahead]
  // A native program starts in a tenth of the time that Node takes, which a short history does not win back.
  return [
    { kind: 'ratio', of: name, to: psqlName, atMost },
    { ...ahead, runtimes: [...ahead.runtimes, 'native'] },
  ]
}

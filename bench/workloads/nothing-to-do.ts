import { nodeLimit } from '../limits/node-limit.ts'
import { programLimit } from '../limits/program-limit.ts'
import type { Goal } from '../measure/goal.ts'
import { historyTables } from '../schema/history-table.ts'
import { upgradeContenders, upgradeOnce } from './upgrade-contenders.ts'
import type { Workload } from './workload.ts'

/** An upgrade of a database that is at head: what every start of a container costs. */
export const nothingToDo: Workload = {
  letter: 'B',
  title: 'Nothing to do',
  async *comparisons(context) {
    for (const [count, atMost] of [
      [100, 1.3],
      [1_000, 1.6],
    ] as const) {
      if (count > context.largest) continue
      const all = await upgradeContenders(context, historyTables(count))
      const contenders = all.filter(({ name }) => !name.includes('cold'))
      const [first] = contenders
      const limit = programLimit('read-versions', context.server.url(first?.database ?? ''))
      const goals = contenders
        .filter(({ role }) => role === 'limbeck')
        .flatMap(({ name }): readonly Goal[] => [
          { kind: 'ratio', of: name, to: limit.name, atMost },
          { kind: 'ahead', of: name, by: 'time', runtimes: ['node'] },
          { kind: 'memory', of: name, atMostMib: 70 },
        ])
      for (const contender of contenders) await upgradeOnce(contender)
      yield {
        title: `Nothing to do, ${count.toLocaleString('en')} revisions`,
        yardsticks: [nodeLimit, limit],
        contenders,
        rounds: context.isQuick ? 5 : 9,
        goals,
      }
    }
  },
}

import type { Connection } from '../drivers/driver.ts'
import type { Statement } from '../operations/operation.ts'
import type { LoadedRevisions } from '../revisions/load-revisions.ts'
import { preparePlan } from '../runner/prepare-plan.ts'
import { replay } from '../sources/replay.ts'
import type { Source } from '../sources/source.ts'
import type { Settings } from './config/settings.ts'

/** The state that the revisions up to `target` make in an empty database; `heads` is all of them. */
export function revisionsSource(revisions: LoadedRevisions, settings: Settings, target = 'heads'): Source {
  return replay(`revisions(${target})`, async (connection) => {
    const { serverVersion } = connection
    const steps = target === 'base' ? [] : revisions.graph.upgradeSteps([], target)
    // Nobody else uses the scratch database: forms that spare others would only be slower.
    const context = { ...revisions, settings: { ...settings, online: false } }
    const plan = await preparePlan(context, { direction: 'upgrade', steps, versions: [], serverVersion })
    for (const { isTransactional, parts } of plan.groups) {
      const statements = parts.flatMap(({ steps: own }) => own.map(({ statement }) => statement))
      await runGroup(connection, statements, isTransactional)
    }
  })
}

async function runGroup(
  connection: Connection,
  statements: readonly Statement[],
  isTransactional: boolean,
): Promise<void> {
  if (isTransactional) await connection.execute('begin')
  for (const statement of statements) {
    if ('sql' in statement) await connection.execute(statement.sql)
    else await statement.run(connection)
  }
  if (isTransactional) await connection.execute('commit')
}

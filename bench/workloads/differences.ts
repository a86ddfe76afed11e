import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { modelsProject } from '../limbeck/models-project.ts'
import { programLimit } from '../limits/program-limit.ts'
import type { Comparison } from '../measure/comparison.ts'
import type { Contender } from '../measure/contender.ts'
import type { Goal } from '../measure/goal.ts'
import { modelSql } from '../schema/model-sql.ts'
import { modelTables } from '../schema/model-table.ts'
import type { Workload, WorkloadContext } from './workload.ts'

/** Models against a database: what a developer waits for on every save. */
export const differences: Workload = {
  letter: 'D',
  title: 'Models against a database',
  async *comparisons(context) {
    const sizes = context.isQuick ? [50, 1_000] : [50, 300, 1_000]
    for (const count of sizes.filter((each) => each <= context.largest)) {
      await context.server.create('models_base')
      const base = modelTables(count, 'equal')
      await context.server.execute(base.map(modelSql), 'models_base')
      yield await comparison(context, count, 'equal')
      // No limit holds for it, only peers.
      if (!context.isQuick) yield await comparison(context, count, 'changed')
    }
  },
}

async function comparison(
  context: WorkloadContext,
  count: number,
  state: 'equal' | 'changed',
): Promise<Comparison> {
  const { server, isQuick } = context
  const limit = programLimit('read-catalog', server.url('models_base'))
  const contenders = [
    ...(await limbeckContenders(context, count, state, 'sql')),
    ...(await limbeckContenders(context, count, state, 'drizzle')),
    ...(await peerContenders(context, count, state)),
  ]
  const isAlembic = ({ name }: Contender) => name.startsWith('alembic revision')
  const alembic = contenders.find(isAlembic)
  const goals = contenders
    .filter(({ role }) => role === 'limbeck')
    .flatMap(({ name }): readonly Goal[] => {
      const ahead: readonly Goal[] = [
        { kind: 'ahead', of: name, by: 'time', runtimes: ['node', 'python', 'native'] },
        ...(count === 1_000
          ? ([{ kind: 'ahead', of: name, by: 'memory', runtimes: ['node'] }] as const)
          : []),
      ]
      if (name.includes('cold')) return []
      if (state === 'equal') return [{ kind: 'ratio', of: name, to: limit.name, atMost: 1.6 }, ...ahead]
      if (count < 1_000 || alembic === undefined) return ahead
      return [{ kind: 'ratio', of: name, to: alembic.name, atMost: 0.2 }, ...ahead]
    })
  return {
    title: `${count.toLocaleString('en')} tables, ${state === 'equal' ? 'models equal to the database' : 'ten differences'}`,
    yardsticks: [limit],
    contenders,
    rounds: isQuick ? 1 : 5,
    goals,
  }
}

async function limbeckContenders(
  { server, isQuick }: WorkloadContext,
  count: number,
  state: 'equal' | 'changed',
  language: 'drizzle' | 'sql',
): Promise<readonly Contender[]> {
  const database = `models_limbeck_${language}`
  await server.create(database, 'models_base')
  const folder = mkdtempSync(join(server.folder, 'models-'))
  const project = await modelsProject(folder, server.url(database), {
    language,
    tables: modelTables(count, state),
    base: modelTables(count, 'equal'),
  })
  const models = language === 'drizzle' ? 'Drizzle models' : 'SQL models'
  const shared = { role: 'limbeck', runtime: 'node' } as const
  if (state === 'changed') {
    return [
      {
        ...shared,
        name: `limbeck revision --autogenerate (${models})`,
        command: project.command(['revision', '--autogenerate', '-m', 'ten']),
        prepare: async () => project.removeNewRevisions(),
      },
    ]
  }
  const command = project.command(['check'])
  const warm = { ...shared, name: `limbeck check (${models})`, command }
  const cold = {
    ...shared,
    name: `limbeck check (${models}, cold cache)`,
    command,
    prepare: async () => project.clearCache(),
  }
  return isQuick ? [warm] : [warm, cold]
}

async function peerContenders(
  { server, peers }: WorkloadContext,
  count: number,
  state: 'equal' | 'changed',
): Promise<readonly Contender[]> {
  const found: Contender[] = []
  for (const peer of peers) {
    const database = `models_${peer.name.replaceAll(/\W/g, '_')}`
    const place = {
      home: peer.home,
      folder: mkdtempSync(join(server.folder, `models-${peer.name}-`)),
      url: server.url(database),
    }
    const models = { tables: modelTables(count, state), base: modelTables(count, 'equal') }
    const commands = (await peer.compares?.(place, models)) ?? []
    for (const { prepare, name, command } of commands) {
      await server.create(database, 'models_base')
      // A command that applies what it finds needs the database as it was.
      const restore = async () => {
        if (state === 'changed') await server.create(database, 'models_base')
        await prepare?.()
      }
      found.push({ name, command, role: 'peer', runtime: peer.runtime, prepare: restore })
    }
  }
  return found
}

import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nodeLimit } from '../limits/node-limit.ts'
import type { Contender } from '../measure/contender.ts'
import type { Workload } from './workload.ts'

const repository = resolve(import.meta.dirname, '../..')

/** A revision from changed models of Dashtam where there is no server: what the first hour with Limbeck looks like. */
export const withoutServer: Workload = {
  letter: 'E',
  title: 'Without a server',
  async *comparisons({ server, isQuick }) {
    const folder = mkdtempSync(join(server.folder, 'without-server-'))
    const dashtam = join(repository, 'apps/dashtam')
    for (const name of [
      'src/models',
      'src/embedded',
      'migrations/versions',
      'limbeck.config.ts',
      'package.json',
    ])
      cpSync(join(dashtam, name), join(folder, name), { recursive: true })
    const modules = join(folder, 'node_modules')
    mkdirSync(modules)
    const installed = readdirSync(join(repository, 'node_modules')).filter((name) => !name.startsWith('.'))
    for (const name of ['.bin', ...installed])
      symlinkSync(join(repository, 'node_modules', name), join(modules, name))
    let round = 0
    const prepare = async () => {
      // Models that nobody has seen, so that no cache knows their catalog.
      writeFileSync(
        join(folder, 'src/models/bench.sql'),
        `create table bench_${++round} (id bigint primary key);\n`,
      )
      rmSync(join(folder, 'migrations'), { recursive: true })
      cpSync(join(dashtam, 'migrations'), join(folder, 'migrations'), { recursive: true })
    }
    const limbeck: Contender = {
      name: 'limbeck revision --autogenerate (embedded)',
      role: 'limbeck',
      runtime: 'node',
      command: {
        program: process.execPath,
        parameters: [
          join(repository, 'packages/limbeck/bin/limbeck.cjs'),
          ...['revision', '--autogenerate', '--from', 'revisions', '-m', 'measure this'],
        ],
        directory: folder,
      },
      prepare,
    }
    yield {
      title: "Without a server: a revision from Dashtam's models",
      yardsticks: [nodeLimit],
      contenders: [limbeck],
      rounds: isQuick ? 1 : 7,
      goals: [{ kind: 'time', of: limbeck.name, atMostMs: 1_500 }],
    }
  },
}

import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { clientCount, measureOnline, type OnlineFigures } from './online/measure-online.ts'
import { onlineChanges } from './online/online-changes.ts'
import { onlineProject } from './online/online-project.ts'
import type { OnlineResult } from './online/online-result.ts'
import { onlineRows, onlineSchema } from './online/online-schema.ts'
import { runLimbeck } from './online/run-limbeck.ts'
import { runPlain } from './online/run-plain.ts'
import { describeMachine } from './report/describe-machine.ts'
import { onlinePage } from './report/online-page.ts'
import { onlinePlot } from './report/online-plot.ts'
import { startBenchServer } from './server/bench-server.ts'

// npm run bench:online [-- --rows N] [--only 'add index']: writes docs/online-bench.md when all is run with all rows.
const wholeRows = 5_000_000
const { values } = parseArgs({
  options: { rows: { type: 'string', default: String(wholeRows) }, only: { type: 'string', default: '' } },
})
const rows = Number(values.rows)
const print = (line: string) => process.stdout.write(`${line}\n`)
const shown = ({ longestMs, failed, failure, tookMs }: OnlineFigures) =>
  `longest wait ${Math.round(longestMs)} ms, ${failed} refused${failure === undefined ? '' : ` (${failure})`}, took ${Math.round(tookMs)} ms`

const server = await startBenchServer(['shared_buffers = 512MB', 'maintenance_work_mem = 256MB'])
try {
  await server.create('filled')
  await server.execute([onlineSchema, ...onlineRows(rows)], 'filled')
  const fresh = async () => {
    await server.create('online', 'filled')
    return server.url('online')
  }
  const idle = await measureOnline(await fresh(), rows, () => pause(3_000))
  print(`clients alone: ${shown(idle)}`)
  const results: OnlineResult[] = []
  for (const change of onlineChanges.filter(({ name }) => name.includes(values.only))) {
    const database = await fresh()
    const plain = await measureOnline(database, rows, (load) => runPlain(change, database, load))
    print(`${change.name}, plain: ${shown(plain)}`)
    let limbeck: OnlineFigures | undefined
    let reason: string | undefined
    try {
      const url = await fresh()
      const project = await onlineProject(server.folder, url, change)
      limbeck = await measureOnline(url, rows, (load) => runLimbeck(change, project, load))
      print(`${change.name}, Limbeck: ${shown(limbeck)}`)
    } catch (error) {
      reason = (error as Error).message.split('\n')[1] ?? (error as Error).message
      print(`${change.name}, Limbeck: left out: ${reason}`)
    }
    results.push({ name: change.name, plain, limbeck, reason })
  }
  if (rows === wholeRows && values.only === '') {
    const run = {
      rows,
      clients: clientCount,
      date: new Date().toISOString().slice(0, 10),
      machine: describeMachine(server.version),
      storage: server.storage,
      idle,
      results,
    }
    const docs = resolve(import.meta.dirname, '../docs')
    writeFileSync(join(docs, 'online-bench.md'), onlinePage(run))
    writeFileSync(join(docs, 'online-bench.svg'), onlinePlot(run))
    print('docs/online-bench.md and docs/online-bench.svg are written')
  }
} finally {
  await server.stop()
}

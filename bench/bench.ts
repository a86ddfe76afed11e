import { limbeckVersion } from './limbeck/limbeck-project.ts'
import { measure } from './measure/measure.ts'
import type { Measured } from './measure/measured.ts'
import { parseOptions } from './options.ts'
import { installPeers } from './peers/install-peers.ts'
import { describeMachine } from './report/describe-machine.ts'
import { keepReport, keptReports } from './report/kept-reports.ts'
import { printMeasured } from './report/print-measured.ts'
import { writePerformance } from './report/write-performance.ts'
import { startBenchServer } from './server/bench-server.ts'
import { workloads } from './workloads/index.ts'

// npm run bench [-- --quick] [--only A,B,…] [--peers NAME,…] [--rounds N] [--largest N]
const options = parseOptions(process.argv.slice(2))
const print = (line: string) => process.stdout.write(`${line}\n`)
const nobody = { installed: [], missing: [] }
const { installed, missing } = options.isQuick ? nobody : await installPeers(options.peers)
for (const { name, reason } of missing) print(`left out: ${name}: ${reason}`)
const server = await startBenchServer(['autovacuum = off'])
// A run with fewer runs or contenders is a trial, and no figure of it is kept.
const isWhole =
  options.rounds === undefined && !options.isQuick && options.peers.length === 0 && options.largest >= 1_000
try {
  for (const workload of workloads) {
    const { letter, title } = workload
    if (options.only.length > 0 && !options.only.includes(letter)) continue
    const comparisons: Measured[] = []
    for await (const comparison of workload.comparisons({ ...options, server, peers: installed })) {
      const measured = await measure(
        { ...comparison, rounds: options.rounds ?? comparison.rounds },
        { watchesMemory: !options.isQuick, report: print },
      )
      for (const line of printMeasured(measured)) print(line)
      comparisons.push(measured)
    }
    if (!isWhole) continue
    keepReport({
      letter,
      title,
      date: new Date().toISOString().slice(0, 10),
      machine: describeMachine(server.version),
      versions: [
        `limbeck ${limbeckVersion()}`,
        ...installed.map(({ name, version }) => `${name} ${version}`),
      ],
      missing: missing.map(({ name }) => name),
      comparisons,
    })
  }
  if (isWhole) {
    writePerformance(keptReports(workloads.map(({ letter }) => letter)))
    print('docs/performance.md and docs/performance.svg are written')
  }
} finally {
  await server.stop()
}

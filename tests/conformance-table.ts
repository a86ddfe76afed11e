import { basename } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

declare module 'vitest' {
  interface TaskMeta {
    /** How many cases of a source a test holds, of those it tried: for the table of `npm run conformance`. */
    held?: readonly [held: number, tried: number]
  }
}

/** Prints one table of what the conformance tests hold: a row for each file, a column for each server. */
export default class ConformanceTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = new Map<string, Map<string, readonly [number, number]>>()
    const servers = new Set<string>()
    for (const module of modules) {
      const row = new Map<string, readonly [number, number]>()
      rows.set(basename(module.moduleId, '.test.ts'), row)
      for (const test of module.children.allTests()) {
        const server = /on (postgresql \d+|pglite)/.exec(test.fullName)?.[1] ?? 'any'
        if (test.result().state === 'skipped') continue
        servers.add(server)
        const [held, tried] = row.get(server) ?? [0, 0]
        const [more, of] = heldBy(test)
        row.set(server, [held + more, tried + of])
      }
    }
    const columns = [...servers].sort()
    const cells = [...rows].map(([name, row]) => [
      name,
      ...columns.map((server) => row.get(server)?.join(' of ') ?? '-'),
    ])
    print([['', ...columns], ...cells])
  }
}

/** A test that counts nothing is one case. */
function heldBy(test: TestCase): readonly [number, number] {
  return test.meta().held ?? [test.result().state === 'passed' ? 1 : 0, 1]
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  process.stdout.write(`\n${lines.join('\n')}\n`)
}

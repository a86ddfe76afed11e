import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { WorkloadReport } from './performance-page.ts'

const folder = resolve(import.meta.dirname, '../.results')

/** Keeps what a workload came to, in the place of what it came to before. */
export function keepReport(report: WorkloadReport): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${report.letter}.json`), JSON.stringify(report, undefined, 2))
}

/** What each of the workloads last came to; those that never ran are left out. */
export function keptReports(letters: readonly string[]): readonly WorkloadReport[] {
  return letters
    .map((letter) => join(folder, `${letter}.json`))
    .filter((file) => existsSync(file))
    .map((file): WorkloadReport => JSON.parse(readFileSync(file, 'utf8')))
}

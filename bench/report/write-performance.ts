import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performancePage, type WorkloadReport } from './performance-page.ts'
import { performancePlot } from './performance-plot.ts'

const docs = resolve(import.meta.dirname, '../../docs')

/** Writes docs/performance.md and its plot, which shows the largest size of each kind of work. */
export function writePerformance(reports: readonly WorkloadReport[]): void {
  const shown = reports.flatMap(({ comparisons }) => comparisons).filter(({ title }) => isPlotted(title))
  writeFileSync(join(docs, 'performance.md'), performancePage(reports))
  writeFileSync(join(docs, 'performance.svg'), performancePlot(shown))
}

function isPlotted(title: string): boolean {
  return title.startsWith('Start') || /\b1,000 (?:revisions|tables)/.test(title)
}

import { judge } from '../measure/judge.ts'
import type { Measured } from '../measure/measured.ts'

/** The figures of one comparison as lines for a terminal, the goals with what became of them below. */
export function printMeasured(measured: Measured): readonly string[] {
  const { title, yardsticks, results, failures } = measured
  const rows = results.map(({ name, tookMs, ratios, peakMib }) => [
    name,
    `${tookMs.toFixed(tookMs < 100 ? 1 : 0)} ms`,
    ...yardsticks.map((yardstick) => ratios[yardstick]?.toFixed(2) ?? ''),
    peakMib === undefined ? '' : `${Math.round(peakMib)} MiB`,
  ])
  const table = [['', 'median', ...yardsticks.map((name) => `÷ ${name}`), 'memory'], ...rows]
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  )
  return [
    title,
    ...table.map(
      (row) => `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')}`,
    ),
    ...judge(measured).map(
      ({ goal, figure, isMet }) => `  ${isMet ? 'met    ' : 'NOT MET'}  ${goal}: ${figure}`,
    ),
    ...failures.map(({ name }) => `  left out: ${name}`),
    '',
  ]
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

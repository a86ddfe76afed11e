import type { Measured, Result } from '../measure/measured.ts'
import { svgDocument } from './svg-document.ts'

const width = 960
const labelWidth = 360
const plotWidth = 480
const rowHeight = 20
const ticks = [0.5, 1, 2, 5, 10, 20, 50, 100, 200]

/** A dot for each contender of each comparison, on one logarithmic axis: how many times the limit it takes. */
export function performancePlot(comparisons: readonly Measured[]): string {
  let top = 30
  const parts: string[] = [
    `<text class="note" x="${labelWidth}" y="16">times the limit, on a logarithmic scale; the limit itself is 1</text>`,
  ]
  for (const measured of comparisons) {
    const panel = plotPanel(measured, top)
    parts.push(panel.text)
    top = panel.bottom + 30
  }
  return svgDocument('Times of Limbeck and others, as multiples of a limit', { width, height: top }, parts)
}

function plotPanel({ title, yardsticks, results }: Measured, top: number): { text: string; bottom: number } {
  // The yardstick that says most of the work is the last.
  const limit = yardsticks.at(-1) ?? ''
  const rows = results
    .filter(({ role }) => role !== 'yardstick')
    .toSorted((one, other) => ratio(one, limit) - ratio(other, limit))
  const first = top + 34
  const bottom = first + rows.length * rowHeight
  const lines = ticks.map((tick) => {
    const x = place(tick)
    const name = tick === 1 ? 'limit' : 'grid'
    return `<line class="${name}" x1="${x}" y1="${first - 12}" x2="${x}" y2="${bottom - 8}"/><text class="tick" x="${x}" y="${bottom + 6}">${tick}</text>`
  })
  const dots = rows.map((result, index) => {
    const y = first + index * rowHeight
    const x = place(ratio(result, limit))
    const kind = result.role === 'limbeck' ? 'ours' : 'other'
    return `<text class="name ${kind}" x="${labelWidth - 12}" y="${y + 4}">${escaped(result.name)}</text><line class="stem ${kind}" x1="${place(1)}" y1="${y}" x2="${x}" y2="${y}"/><circle class="${kind}" cx="${x}" cy="${y}" r="5"/><text class="value" x="${Math.max(x, place(1)) + 9}" y="${y + 4}">${ratio(result, limit).toFixed(1)} ×, ${shownTime(result.tookMs)}</text>`
  })
  const heading = `<text class="title" x="0" y="${top + 10}">${escaped(title)}</text><text class="note" x="${labelWidth}" y="${top + 10}">limit: ${escaped(limit)}</text>`
  return { text: [heading, ...lines, ...dots].join('\n'), bottom: bottom + 8 }
}

function ratio({ ratios }: Result, limit: string): number {
  return ratios[limit] ?? 1
}

function place(value: number): number {
  const [least = 1] = ticks
  const most = ticks.at(-1) ?? 1
  const share = Math.log(Math.min(Math.max(value, least), most) / least) / Math.log(most / least)
  return Math.round(labelWidth + share * plotWidth)
}

function shownTime(milliseconds: number): string {
  return milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1_000).toFixed(1)} s`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

import { goalMs, type OnlineRun } from './online-page.ts'
import { svgDocument } from './svg-document.ts'

const width = 900
const labelWidth = 250
const plotWidth = 540
const ticksMs = [1, 10, 100, 1_000, 10_000, 100_000]

/** Two bars for each change, on one logarithmic axis: the longest wait of a client. */
export function onlinePlot({ results }: OnlineRun): string {
  const top = 40
  const bottom = top + results.length * 44
  const grid = ticksMs.map((tick) => {
    const x = place(tick)
    const kind = tick === goalMs ? 'limit' : 'grid'
    return `<line class="${kind}" x1="${x}" y1="${top - 8}" x2="${x}" y2="${bottom}"/><text class="tick" x="${x}" y="${bottom + 14}">${name(tick)}</text>`
  })
  const rows = results.map(({ name: change, plain, limbeck }, index) => {
    const y = top + index * 44
    return [
      `<text class="name" x="${labelWidth - 12}" y="${y + 20}">${change}</text>`,
      bar('other', y, plain.longestMs, plain.failed),
      limbeck === undefined ? '' : bar('ours', y + 17, limbeck.longestMs, limbeck.failed),
    ].join('\n')
  })
  const key = `<text class="note" x="${labelWidth}" y="16">longest wait of a client: plain statement above, Limbeck below</text>`
  return svgDocument('The longest wait of a client, plain and by Limbeck', { width, height: bottom + 26 }, [
    key,
    ...grid,
    ...rows,
  ])
}

function bar(kind: 'ours' | 'other', y: number, milliseconds: number, failed: number): string {
  const end = place(milliseconds)
  const refused = failed === 0 ? '' : `, ${failed} refused`
  return `<rect class="${kind}" x="${labelWidth}" y="${y}" width="${end - labelWidth}" height="14"/><text x="${end + 6}" y="${y + 11}">${name(milliseconds)}${refused}</text>`
}

function place(milliseconds: number): number {
  const most = ticksMs.at(-1) ?? 1
  const share = Math.log(Math.min(Math.max(milliseconds, 1), most)) / Math.log(most)
  return Math.round(labelWidth + share * plotWidth)
}

function name(milliseconds: number): string {
  return milliseconds < 1_000
    ? `${Math.round(milliseconds)} ms`
    : `${Number((milliseconds / 1_000).toFixed(1))} s`
}

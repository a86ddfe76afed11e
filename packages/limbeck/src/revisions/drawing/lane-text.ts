import type { LaneCell } from './start-lanes.ts'

/** How lines and revisions look. */
export type DrawingStyle = 'unicode' | 'ascii'

// By the sides a line leaves through, in the order up, down, left, right.
const shapes: Readonly<Record<string, string>> = {
  '': ' ',
  u: '│',
  d: '│',
  ud: '│',
  lr: '─',
  dr: '╭',
  dl: '╮',
  ur: '╰',
  ul: '╯',
  udr: '├',
  udl: '┤',
  dlr: '┬',
  ulr: '┴',
  udlr: '┼',
}

const ascii: Readonly<Record<string, string>> = {
  '│': '|',
  '─': '-',
  '╭': '.',
  '╮': '.',
  '╰': "'",
  '╯': "'",
  '├': '|',
  '┤': '|',
  '┬': '.',
  '┴': "'",
  '┼': '+',
  '●': '*',
  '○': 'o',
}

/** Writes a row of lanes, two columns for each. `marks` puts a revision's mark in place of a lane. */
export function laneText(
  row: readonly LaneCell[],
  style: DrawingStyle,
  marks: ReadonlyMap<number, string> = new Map(),
): string {
  let text = ''
  let passes = false
  for (const [lane, cell] of row.entries()) {
    if (lane > 0) text += passes ? '─' : ' '
    text += marks.get(lane) ?? shape(cell)
    passes = cell.right === true || (cell.crossed === true && passes)
  }
  return style === 'unicode' ? text : toAscii(text)
}

function shape({ up, down, left, right }: LaneCell): string {
  const sides = `${up === true ? 'u' : ''}${down === true ? 'd' : ''}${left === true ? 'l' : ''}${right === true ? 'r' : ''}`
  return shapes[sides] ?? '│'
}

/** Neighbours are joined by a slanting line, as Git draws them. */
function toAscii(text: string): string {
  const plain = [...text].map((character) => ascii[character] ?? character).join('')
  return plain.replaceAll(/\|-\.(?!-)/g, '|\\ ').replaceAll(/\|-'(?!-)/g, '|/ ')
}

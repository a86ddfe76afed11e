import { lineAt } from './line-at.ts'

/** Makes what tells the line, from 1, of an offset of `text`, for offsets that only grow: nothing is counted twice. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let counted = 0
  return (offset) => {
    line += lineAt(text.slice(counted, offset), offset - counted) - 1
    counted = offset
    return line
  }
}

import type { Node } from 'libpg-query'
import { nodeOf } from './node-of.ts'
import { nodesOf } from './nodes-of.ts'

const offWords: ReadonlySet<string> = new Set(['false', 'off', '0', 'no'])

/** Whether an option in parentheses, as VACUUM and REINDEX have them, is given and not switched off. */
export function isOptionOn(options: readonly Node[] | undefined, name: string): boolean {
  const option = nodesOf(options, 'DefElem').findLast(({ defname }) => defname === name)
  if (option === undefined) return false
  if (option.arg === undefined) return true
  const integer = nodeOf(option.arg, 'Integer')
  // The parser leaves a zero out.
  if (integer !== undefined) return (integer.ival ?? 0) !== 0
  const text = nodeOf(option.arg, 'String')?.sval
  return text === undefined
    ? nodeOf(option.arg, 'Boolean')?.boolval === true
    : !offWords.has(text.toLowerCase())
}

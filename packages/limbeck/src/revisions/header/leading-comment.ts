import type { Comment } from './scan-typescript.ts'

const directive = /^\s*(?:@ts-|biome-|eslint|prettier-|oxlint|deno-|\/ <)/

/**
 * The comment that describes a revision: the first block comment before position `end`, or else the `//` lines before
 * the first code at `codeStart`. Comments to tools (`@ts-nocheck`, `biome-ignore` …) are left out. '' without one.
 */
export function leadingComment(comments: readonly Comment[], codeStart: number, end: number): string {
  const before = comments.filter((comment) => comment.start < end && !directive.test(comment.text))
  const block = before.find((comment) => comment.block)
  if (block === undefined) {
    const lines = before.filter((comment) => comment.start < codeStart)
    return lines.map((line) => line.text.trim()).join('\n')
  }
  return block.text
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .replaceAll('*\\/', '*/')
    .trim()
}

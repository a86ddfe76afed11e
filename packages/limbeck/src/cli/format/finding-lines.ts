import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { createColors } from 'picocolors'
import type { Finding } from '../../lint/finding.ts'

/** A finding for people: its place, the line of the file with a caret below the place, and the remedy. */
export function findingLines(
  { rule, message, remedy, path, line, column }: Finding,
  directory: string,
  colors: ReturnType<typeof createColors>,
): readonly string[] {
  const text = lineOf(path, line)
  const number = String(line)
  const blanks = ' '.repeat(number.length)
  // A tab stays one, so that the caret stands where the character does.
  const before = text.slice(0, column - 1).replace(/[^\t]/g, ' ')
  return [
    `${colors.bold(`${relative(directory, path)}:${line}:${column}`)} ${colors.yellow(rule)}`,
    `  ${number} ${colors.dim('|')} ${text}`,
    `  ${blanks} ${colors.dim('|')} ${before}${colors.red(`^ ${message}`)}`,
    `  ${blanks} ${colors.dim('=')} ${remedy}`,
    '',
  ]
}

function lineOf(path: string, line: number): string {
  return readFileSync(path, 'utf8').split(/\r?\n/)[line - 1] ?? ''
}

import { relative } from 'node:path'
import type { PlacedFinding } from './command.ts'

/**
 * A finding as the line of a log that GitHub Actions shows as an annotation, at its place in the file if it has one.
 * Paths are relative to the root of the checkout, GITHUB_WORKSPACE, or else to the working directory.
 */
export function annotationLine(finding: string | PlacedFinding): string {
  if (typeof finding === 'string') return `::error title=limbeck::${escaped(finding)}`
  const { title, message, path, line, column } = finding
  const file = relative(process.env.GITHUB_WORKSPACE ?? process.cwd(), path).replaceAll('\\', '/')
  const place = `file=${property(file)},line=${line},col=${column}`
  return `::error ${place},title=${property(title)}::${escaped(message)}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property ends at a comma, and its name at a colon. */
function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
